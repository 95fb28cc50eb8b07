package dev.whylint.house;

import dev.whylint.brief.Expectation;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Inputs;
import dev.whylint.brief.Part;
import dev.whylint.brief.Solution;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The solution and what is expected of it, as a house rule sees them. */
final class SolutionShape {
  private static final Shape<Part> PART =
      Shape.of("part", Part.class)
          .at(Part::at)
          .id(Part::id)
          .text("what", Part::what)
          .word("kind", Part.Kind.values(), Part::kind)
          .links("addresses", Part::addresses)
          .figure("effort", Part::effort)
          .figure("cost", Part::cost)
          .day("ready-by", Part::readyBy)
          .links("depends-on", Part::dependsOn);

  private static final Shape<Solution.Invested> INVESTED =
      Shape.of("invested", Solution.Invested.class)
          .figure("money", Solution.Invested::money)
          .figure("time", Solution.Invested::time);

  private static final Shape<Solution.Alternative> ALTERNATIVE =
      Shape.of("alternative", Solution.Alternative.class)
          .at(Solution.Alternative::at)
          .text("what", Solution.Alternative::what)
          .text("verdict", Solution.Alternative::verdict);

  private static final Shape<Solution.Quote> QUOTE =
      Shape.of("quote", Solution.Quote.class)
          .at(Solution.Quote::at)
          .text("by", Solution.Quote::by)
          .figure("price", Solution.Quote::price);

  private static final Shape<Solution.Advice> ADVICE =
      Shape.of("advice", Solution.Advice.class)
          .text("who", Solution.Advice::who)
          .flag("sells-it", Solution.Advice::sellsIt);

  /** The solution. */
  static final Shape<Solution> SOLUTION =
      Shape.of("solution", Solution.class)
          .text("summary", Solution::summary)
          .word("proposed-by", Solution.ProposedBy.values(), Solution::proposedBy)
          .section("invested", INVESTED, Solution::invested)
          .items("parts", PART, Solution::parts)
          .items("alternatives", ALTERNATIVE, Solution::alternatives)
          .texts("out-of-scope", Solution::outOfScope)
          .word("rollout", Solution.Rollout.values(), Solution::rollout)
          .flag("rehearsed", Solution::rehearsed)
          .items("quotes", QUOTE, Solution::quotes)
          .section("advised-by", ADVICE, Solution::advisedBy);

  private static final Shape<Inputs.Component> COMPONENT =
      Shape.of("component", Inputs.Component.class)
          .at(Inputs.Component::at)
          .text("what", Inputs.Component::what)
          .figure("availability", Inputs.Component::availability)
          .figure("copies", Inputs.Component::copies);

  /** One expectation. */
  static final Shape<Expectation> EXPECTATION =
      Shape.of("expectation", Expectation.class)
          .at(Expectation::at)
          .id(Expectation::id)
          .text("who", Expectation::who)
          .text("what", Expectation::what)
          .text("metric", Expectation::metric)
          .figure("baseline", Expectation::baseline)
          .figure("target", Expectation::target)
          .day("by", Expectation::by)
          .text("measured-by", Expectation::measuredBy)
          .figure("sample", Expectation::sample)
          .figure("addressable", Expectation::addressable)
          .links("relies-on", Expectation::reliesOn)
          .word("confidence", Expectation.Confidence.values(), Expectation::confidence)
          .items("components", COMPONENT, e -> e.inputs().components())
          .text("support", e -> e.inputs().support())
          .flag("failover", e -> e.inputs().failover())
          .figure("maintenance", input(Inputs::maintenance))
          .figure("rpo", input(Inputs::rpo))
          .figure("rto", input(Inputs::rto))
          .word("copy", Inputs.Copy.values(), e -> e.inputs().copy())
          .figure("interval", input(Inputs::interval))
          .figure("data", input(Inputs::data))
          .figure("restore-rate", input(Inputs::restoreRate))
          .figure("distance", input(Inputs::distance))
          .figure("write", input(Inputs::write))
          .texts("sites", e -> e.inputs().sites())
          .figure("round-trips", input(Inputs::roundTrips))
          .figure("link", input(Inputs::link))
          .figure("open", input(Inputs::open))
          .figure("in", input(Inputs::in))
          .figure("out", input(Inputs::out))
          .figure("prevalence", input(Inputs::prevalence))
          .figure("sensitivity", input(Inputs::sensitivity))
          .figure("specificity", input(Inputs::specificity))
          .figure("volume", input(Inputs::volume))
          .figure("capacity", input(Inputs::capacity))
          .figure("label-error", input(Inputs::labelError))
          .figure("majority", input(Inputs::majority))
          .figure("traffic", input(Inputs::traffic));

  private SolutionShape() {}

  private static Shape.Getter<Expectation> input(Function<Inputs, @Nullable Figure> get) {
    return expectation -> get.apply(expectation.inputs());
  }
}
