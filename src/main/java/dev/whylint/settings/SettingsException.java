package dev.whylint.settings;

import java.util.List;
import java.util.stream.Collectors;

/** Settings that cannot be used; every fault with its place. */
public final class SettingsException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<SettingsFault> faults;

  /** With these faults, at least one. */
  public SettingsException(List<SettingsFault> faults) {
    super(faults.stream().map(SettingsFault::shown).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** The faults in the order in which they were met. */
  public List<SettingsFault> faults() {
    return faults;
  }
}
