package dev.whylint.counsel;

import java.util.List;

/**
 * The duties of both sides, for this brief, to be put side by side.
 *
 * @param client what the client owes
 * @param ours what we owe
 */
public record Duties(List<Duty> client, List<Duty> ours) {
  /** The duties in a case. */
  public static Duties of(Case about) {
    return new Duties(ClientDuties.of(about), OurDuties.of(about));
  }
}
