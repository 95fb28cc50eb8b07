package dev.whylint.cli;

import dev.whylint.cli.Completions.Argument;
import dev.whylint.cli.Completions.Entry;
import dev.whylint.cli.Completions.Option;
import dev.whylint.cli.Completions.Value;
import dev.whylint.cli.Completions.Words;
import java.util.List;
import java.util.stream.Collectors;

/** The completion script for zsh, by the functions of its completion system. */
final class ZshCompletion {
  private final List<Entry> commands;

  ZshCompletion(List<Entry> commands) {
    this.commands = commands;
  }

  String script() {
    StringBuilder names = new StringBuilder();
    StringBuilder cases = new StringBuilder();
    for (Entry command : commands) {
      String meaning = command.meaning().replace(":", "\\:");
      names.append("    ").append(quote(command.name() + ":" + meaning)).append('\n');
      cases.append("    ").append(command.name()).append(")\n      _arguments -s -S");
      for (Option option : command.options()) {
        for (String name : option.names()) {
          cases.append(" \\\n        ").append(quote(option(option, name)));
        }
      }
      for (int i = 0; i < command.arguments().size(); i++) {
        cases.append(" \\\n        ").append(quote(argument(i + 1, command.arguments().get(i))));
      }
      cases.append("\n      ;;\n");
    }
    return SCRIPT
        .replace("@names@", names.toString().stripTrailing())
        .replace("@cases@", cases.toString().stripTrailing());
  }

  private static String option(Option option, String name) {
    String meaning = "[" + option.meaning().replaceAll("([\\[\\]\\\\])", "\\\\$1") + "]";
    if (option.values().isEmpty()) {
      return name + meaning;
    }
    String equals = name.startsWith("--") ? "=" : "";
    String label = option.label().replace(":", "\\:");
    return "*" + name + equals + meaning + ":" + label + ":" + action(option.values().get(0));
  }

  private static String argument(int place, Argument argument) {
    String which = argument.many() ? "*" : String.valueOf(place);
    return which + ":" + argument.label() + ":" + action(argument.value());
  }

  private static String action(Value value) {
    if (value instanceof Words words) {
      return "(" + String.join(" ", words.words()) + ")";
    } else if (value instanceof Completions.Briefs) {
      return "_whylint_briefs";
    }
    return value instanceof Completions.Files ? "_files" : " ";
  }

  private static String quote(String text) {
    return text.chars()
        .mapToObj(c -> c == '\'' ? "'\\''" : String.valueOf((char) c))
        .collect(Collectors.joining("", "'", "'"));
  }

  private static final String SCRIPT =
      """
      #compdef whylint
      # Completes whylint in zsh. Made by: whylint completion zsh

      _whylint_briefs() {
        _files -g '(*.brief.(yaml|yml)|brief.(yaml|yml))(-.)'
      }

      _whylint_commands() {
        local -a commands
        commands=(
      @names@
          'help:Tells more of a command.'
        )
        _describe -t commands command commands
      }

      _whylint() {
        local command=check
        if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then
          _whylint_commands
          _whylint_briefs
          return
        fi
        if [[ $words[2] != -* && ! -e $words[2] ]]; then
          command=$words[2]
          shift words
          ((CURRENT--))
        fi
        case $command in
      @cases@
          help)
            _whylint_commands
            ;;
        esac
      }

      if [[ $funcstack[1] == _whylint ]]; then
        _whylint "$@"
      else
        compdef _whylint whylint
      fi
      """;
}
