package dev.whylint.settings;

import dev.whylint.brief.Language;
import dev.whylint.engine.Audience;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one file or preset says, without what it extends.
 *
 * @param terms defined terms with their definitions
 * @param allowed words that are let be
 * @param house the rules that the team wrote for itself
 */
record Layer(
    @Nullable Setting<Language> language,
    @Nullable Setting<Audience> audience,
    @Nullable Setting<FailOn> failOn,
    List<Setting<Glob>> exclude,
    RuleChoices rules,
    List<FileRules> overrides,
    Map<String, Setting<String>> terms,
    Map<String, Origin> allowed,
    List<HouseEntry> house) {}
