/**
 * The plan for bringing a message to a client, stage by stage, fitted to the state of the
 * relationship. Internal: for the consultant only.
 */
@NullMarked
package dev.whylint.counsel.conversation;

import org.jspecify.annotations.NullMarked;
