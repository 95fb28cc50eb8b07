/**
 * What an editor shows of a brief while it is typed: findings, help, completion, links and fixes,
 * and the server that speaks the Language Server Protocol. Knows reports and rules by name alone;
 * what it answers is worked out by pure functions, apart from the protocol.
 */
@NullMarked
package dev.whylint.lsp;

import org.jspecify.annotations.NullMarked;
