package dev.whylint.bench;

import dev.whylint.analysis.CausalMap;
import dev.whylint.analysis.Facts;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.Senses;
import dev.whylint.analysis.wording.Wording;
import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefReader;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Linter;
import dev.whylint.rule.Catalogue;
import dev.whylint.source.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What each step of a check takes for one brief once the JVM is warm, in microseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BriefBenchmark {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  /** An English brief and a Dutch one. */
  @Param({"crm", "magazijn"})
  public String example;

  private final BriefReader reader = new BriefReader(Limits.standard());
  private final Senses senses = new Senses();
  private final Linter linter = new Linter(Catalogue.all(), rule -> true);
  private byte[] bytes;
  private BriefReader.Result read;
  private Brief brief;

  /** Reads the brief that the later steps begin with. */
  @Setup
  public void readExample() throws IOException {
    bytes = Files.readAllBytes(Path.of("examples", example + ".brief.yaml"));
    read = reading();
    brief = read.briefs().get(0);
  }

  /** From bytes to the model. */
  @Benchmark
  public BriefReader.Result reading() {
    return reader.read(example, bytes);
  }

  /** The causal map. */
  @Benchmark
  public CausalMap map() {
    return facts().causes();
  }

  /** The forecast of date and money. */
  @Benchmark
  public PlanForecast forecast() {
    return facts().forecast();
  }

  /** The sentences and what is loose in them. */
  @Benchmark
  public Wording wording() {
    return facts().wording();
  }

  /** Every rule. */
  @Benchmark
  public BriefResult rules() {
    return linter.check(read.file(), brief, facts(), new ArrayList<>());
  }

  private Facts facts() {
    return new Facts(brief, TODAY, senses, read.file());
  }
}
