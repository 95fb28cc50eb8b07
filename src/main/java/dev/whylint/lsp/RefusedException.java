package dev.whylint.lsp;

/** A request that cannot be met, with the reason for the one who asked. */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  RefusedException(String reason) {
    super(reason);
  }
}
