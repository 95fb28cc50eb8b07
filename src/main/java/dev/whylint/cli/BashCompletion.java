package dev.whylint.cli;

import dev.whylint.cli.Completions.Entry;
import dev.whylint.cli.Completions.Option;
import dev.whylint.cli.Completions.Value;
import dev.whylint.cli.Completions.Words;
import java.util.List;
import java.util.stream.Collectors;

/** The completion script for bash; it keeps to what bash 3.2 has. */
final class BashCompletion {
  private final List<Entry> commands;

  BashCompletion(List<Entry> commands) {
    this.commands = commands;
  }

  String script() {
    String names = commands.stream().map(Entry::name).collect(Collectors.joining(" "));
    StringBuilder values = new StringBuilder();
    StringBuilder options = new StringBuilder();
    for (Entry command : commands) {
      for (Option option : command.options()) {
        option.values().forEach(value -> values.append(after(command, option, value)));
      }
      options.append("    ").append(command.name()).append(") options='");
      options.append(
          command.options().stream()
              .flatMap(option -> option.names().stream())
              .collect(Collectors.joining(" ")));
      options.append("'");
      if (!command.arguments().isEmpty()) {
        options.append("; arguments=(");
        command.arguments().forEach(a -> options.append(" '").append(kind(a.value())).append("'"));
        options.append(" )");
      }
      options.append(" ;;\n");
    }
    return SCRIPT
        .replace("@commands@", names)
        .replace("@values@", values.toString().stripTrailing())
        .replace("@options@", options.toString().stripTrailing());
  }

  private static String after(Entry command, Option option, Value value) {
    String patterns =
        option.names().stream()
            .map(name -> "'" + command.name() + " " + name + "'")
            .collect(Collectors.joining(" | "));
    return "    " + patterns + ") _whylint_offer '" + kind(value) + "'; return ;;\n";
  }

  private static String kind(Value value) {
    if (value instanceof Words words) {
      return String.join(" ", words.words());
    } else if (value instanceof Completions.Briefs) {
      return ":briefs";
    }
    return value instanceof Completions.Files ? ":files" : "";
  }

  private static final String SCRIPT =
      """
      # Completes whylint in bash. Made by: whylint completion bash

      # Offers words, or with :briefs and :files what lies in a folder, that begin with $cur.
      _whylint_offer() {
        local IFS=$' \\t\\n' file
        case $1 in
          :briefs | :files)
            compopt -o filenames 2>/dev/null
            IFS=$'\\n'
            for file in $(compgen -f -- "$cur"); do
              case $1$file in
                :files* | *.brief.yaml | *.brief.yml | :briefsbrief.y*ml | */brief.y*ml)
                  COMPREPLY+=("$file")
                  ;;
                *) [ -d "$file" ] && COMPREPLY+=("$file") ;;
              esac
            done
            ;;
          *) COMPREPLY+=($(compgen -W "$1" -- "$cur")) ;;
        esac
      }

      _whylint() {
        local cur=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
        local commands='@commands@' command=check options= kind
        local -a arguments
        COMPREPLY=()
        # Bash cuts --option=value in three.
        if [ "$cur" = = ]; then
          cur=
        elif [ "$before" = = ] && [ "$COMP_CWORD" -gt 2 ]; then
          before=${COMP_WORDS[COMP_CWORD - 2]}
        fi
        if [ "$COMP_CWORD" -gt 1 ]; then
          case " $commands help " in
            *" ${COMP_WORDS[1]} "*) command=${COMP_WORDS[1]} ;;
          esac
        fi
        case "$command $before" in
      @values@
        esac
        case $command in
      @options@
          help) arguments=("$commands") ;;
        esac
        if [ "$COMP_CWORD" -eq 1 ]; then
          _whylint_offer "$commands help"
          options="$options --version"
        fi
        case $cur in
          -*) _whylint_offer "$options" ;;
          *)
            for kind in "${arguments[@]}"; do
              _whylint_offer "$kind"
            done
            ;;
        esac
      }

      complete -F _whylint whylint
      """;
}
