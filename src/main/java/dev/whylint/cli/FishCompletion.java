package dev.whylint.cli;

import dev.whylint.cli.Completions.Entry;
import dev.whylint.cli.Completions.Option;
import dev.whylint.cli.Completions.Value;
import dev.whylint.cli.Completions.Words;
import java.util.List;
import java.util.stream.Collectors;

/** The completion script for fish. */
final class FishCompletion {
  private final List<Entry> commands;

  FishCompletion(List<Entry> commands) {
    this.commands = commands;
  }

  String script() {
    StringBuilder lines = new StringBuilder();
    for (Entry command : commands) {
      lines.append(line("__whylint_at_command", "-a " + command.name(), command.meaning()));
      String in = "'__whylint_in " + command.name() + "'";
      for (Option option : command.options()) {
        lines.append(line(in, flags(option), option.meaning()));
      }
      command.arguments().forEach(each -> lines.append(line(in, offered(each.value()), "")));
    }
    String names = commands.stream().map(Entry::name).collect(Collectors.joining(" "));
    return SCRIPT.replace("@commands@", names) + lines;
  }

  private static String line(String condition, String rest, String meaning) {
    String told = meaning.isEmpty() ? "" : " -d " + quote(meaning);
    return rest.isEmpty() ? "" : "complete -c whylint -n " + condition + " " + rest + told + "\n";
  }

  private static String flags(Option option) {
    String names =
        option.names().stream()
            .map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.charAt(1))
            .collect(Collectors.joining(" "));
    if (option.values().isEmpty()) {
      return names;
    }
    Value value = option.values().get(0);
    String offered = offered(value);
    return value instanceof Completions.Files
        ? names + " -r -F"
        : names + " -x" + (offered.isEmpty() ? "" : " " + offered);
  }

  private static String offered(Value value) {
    if (value instanceof Words words) {
      return "-a " + quote(String.join(" ", words.words()));
    } else if (value instanceof Completions.Briefs) {
      return "-k -a '(__whylint_briefs)'";
    }
    return value instanceof Completions.Files ? "-F" : "";
  }

  private static String quote(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private static final String SCRIPT =
      """
      # Completes whylint in fish. Made by: whylint completion fish

      set -g __whylint_commands @commands@

      function __whylint_at_command
          test (count (commandline -opc)) -eq 1
      end

      # Whether the command is this one; check where none is named.
      function __whylint_in
          set -l words (commandline -opc)
          if contains -- "$words[2]" $__whylint_commands
              test "$words[2]" = $argv[1]
          else
              test check = $argv[1]
          end
      end

      function __whylint_briefs
          for file in (__fish_complete_path (commandline -ct))
              if string match -qr '(/|\\.brief\\.ya?ml|(^|/)brief\\.ya?ml)(\\t|$)' -- $file
                  echo $file
              end
          end
      end

      complete -c whylint -f
      complete -c whylint -n __whylint_at_command -l version -d 'Shows the version.'
      """;
}
