package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefReader;
import dev.whylint.brief.Cause;
import dev.whylint.brief.Link;
import dev.whylint.brief.Text;
import dev.whylint.source.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An interview writes the brief that the answers say, loses none, and disturbs nothing. */
class InterviewTest {
  /** Two symptoms, two causes, two parts, a date, a budget, and one who works with it. */
  private static final String DUTCH =
      """

      Nieuw CRM
      Klanten vertrekken na hun eerste klacht
      EUR 30.000 per maand
      Klanten zeggen op binnen een maand na een klacht
      8 %
      opzeggingen per maand
      Klachten blijven liggen
      3 dagen
      dagen tot het eerste antwoord

      Het eerste antwoord duurt drie dagen
      Alle post komt in één postbus die niemand beheert


      1

      klant
      een nieuw CRM
      dezelfde dag een bruikbaar antwoord krijgen
      1


      CRM-pakket
      1
      3/5/12 mensmaanden
      Cursus snel antwoorden
      -
      10 dagen

      Half zo veel opzeggingen


      4 %
      1-6-2027
      1
      1 maart 2027
      EUR 120.000
      medewerkers van de helpdesk

      nee

      Winkelketen
      directeur bedrijfsvoering
      goed
      4
      2
      """;

  @TempDir private Path folder;

  private Ran run(String language, String answers) {
    String[] args = {"init", "--interview", "--language", language, "x.brief.yaml"};
    return Ran.with(folder, answers, args);
  }

  private Brief brief() throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("x.brief.yaml"));
    List<Brief> briefs = new BriefReader(Limits.standard()).read("x", bytes).briefs();
    assertThat(briefs).hasSize(1);
    return briefs.get(0);
  }

  private static List<String> ids(Cause cause) {
    return cause.explains().stream().map(Link::id).toList();
  }

  @Test
  void theQuickWayMakesABriefThatCanBeJudged() throws IOException {
    Ran ran = run("nl", DUTCH);

    assertThat(ran.code()).isEqualTo(ExitCode.CLEAN);
    Brief brief = brief();
    assertThat(brief.faults()).isEmpty();
    assertThat(brief.problem().symptoms()).hasSize(2);
    assertThat(brief.problem().causes()).hasSize(2);
    assertThat(ids(brief.problem().causes().get(0))).containsExactly("symptoom-1", "symptoom-2");
    assertThat(ids(brief.problem().causes().get(1))).containsExactly("oorzaak-1");
    assertThat(brief.solution().parts()).hasSize(2);
    assertThat(brief.relationship().candour()).isEqualTo(2);
    assertThat(brief.stakeholders().get(0).involved()).isFalse();
    assertThat(ran.out())
        .contains("gelezen als 3 tot 12, waarschijnlijk 5 mensmaanden")
        .contains("gelezen als 1 maart 2027")
        .contains("(vertrouwelijk:")
        .contains("Grondoorzaken aangepakt")
        .contains("cause/root-uncovered")
        .doesNotContain("\u001b");
    String check = Ran.in(folder, "check", "x.brief.yaml").out();
    assertThat(check).isNotEmpty();
    assertThat(ran.out()).endsWith(check);
    assertThat(folder.resolve(".x.brief.yaml.interview")).doesNotExist();
  }

  @Test
  void aProductForANeedIsAskedAgainAndKeptForTheProposal() throws IOException {
    Ran ran = run("nl", DUTCH);

    assertThat(ran.out())
        .contains(
            "Dat noemt een oplossing (“CRM”).",
            "[een nieuw CRM]",
            "Welk onderdeel maakt dat waar?");
    Brief brief = brief();
    assertThat(brief.needs().get(0).what().value())
        .isEqualTo("dezelfde dag een bruikbaar antwoord krijgen");
    assertThat(brief.solution().summary().value()).isEqualTo("een nieuw CRM");
  }

  @Test
  void whatIsOfferedIsTakenByEnterAndRefusedByADash() throws IOException {
    run("nl", DUTCH);
    assertThat(brief().expectations().get(0).metric().value()).isEqualTo("opzeggingen per maand");
    assertThat(brief().expectations().get(0).baseline().text().value()).isEqualTo("8 %");

    Files.delete(folder.resolve("x.brief.yaml"));
    run("nl", DUTCH.replace("Half zo veel opzeggingen\n\n", "Half zo veel opzeggingen\n-\n"));
    assertThat(brief().expectations().get(0).metric()).isNull();
  }

  @Test
  void everySectionHasAComment() throws IOException {
    run("nl", DUTCH);
    List<String> lines = Files.readAllLines(folder.resolve("x.brief.yaml"));
    for (String section : List.of("problem:", "needs:", "solution:", "plan:", "relationship:")) {
      int at = lines.indexOf(section);
      assertThat(at).as(section).isPositive();
      assertThat(lines.get(at - 1)).as(section).startsWith("# ");
      assertThat(lines.get(at - 2)).as(section).isEmpty();
    }
  }

  @Test
  void inEnglishTheWhysGoOnUntilTheyAreStopped() throws IOException {
    Ran ran =
        run(
            "en",
            "\nCRM\nThey leave\n\nThey leave\n\n\nSlow reply\nNo owner\nNo budget\nA law\n.\n");

    assertThat(ran.out()).contains("And what makes that happen: “No budget”?", "Stopped.");
    Brief brief = brief();
    assertThat(brief.problem().causes().stream().map(Cause::what).map(Text::value))
        .containsExactly("Slow reply", "No owner", "No budget", "A law");
    assertThat(ids(brief.problem().causes().get(3))).containsExactly("cause-3");
  }

  @Test
  void theEndOfTheAnswersWritesWhatThereIs() throws IOException {
    Ran ran = run("en", "\nCRM\nThey leave");

    assertThat(ran.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(brief().title().value()).isEqualTo("CRM");
    assertThat(brief().problem().statement().value()).isEqualTo("They leave");
    assertThat(folder.resolve(".x.brief.yaml.interview")).doesNotExist();
  }

  @Test
  void noAnswerAtAllWritesNothing() {
    Ran ran = run("en", "");
    assertThat(ran.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(ran.out()).contains("Nothing was answered");
    assertThat(folder.toFile().list()).isEmpty();
  }

  @Test
  void backTakesAnAnswerBackAndOffersIt() throws IOException {
    Ran ran = run("en", "<\n\nCRM\nThey leave\n<\n<\nPortal\n\n.\n");

    assertThat(ran.out()).contains("This is the first question.", "[They leave]", "[CRM]");
    assertThat(brief().title().value()).isEqualTo("Portal");
    assertThat(brief().problem().statement().value()).isEqualTo("They leave");
  }

  @Test
  void helpSaysWhyAndWhatAGoodAnswerIs() {
    Ran ran = run("en", "\n?\nCRM\n.\n");
    assertThat(ran.out())
        .contains("Why: It stands above the report.", "A good answer: The words that you");
  }

  @Test
  void aFigureOrADateThatCannotBeReadIsAskedAgain() throws IOException {
    Ran ran = run("en", "\nCRM\nThey leave\nplenty\nEUR 30k per month\n.\n");

    assertThat(ran.out())
        .contains("“plenty” is no figure", "Such as: EUR 120k")
        .contains("understood as 30,000 EUR per month");
    assertThat(brief().problem().cost().text().value()).isEqualTo("EUR 30k per month");
  }

  @Test
  void whatStandsInABriefIsNotAskedForAndStaysAsItIs() throws IOException {
    String before =
        """
        # ours
        title:   Replace the CRM   # keep
        problem: Customers leave   # in their words
        solution:
          summary: A new CRM
          # the parts
          parts:
          - Suite
          - {id: lessons, what: Lessons}
        x-notes-below: 1
        """
            .replace("x-notes-below: 1\n", "notes: none\n");
    Path file = Files.writeString(folder.resolve("x.brief.yaml"), before);

    Ran ran =
        run("en", "\nEUR 30k per month\nThey cancel\n\n\nSlow reply\n\n\n\n1\n\n\n5 days\n\n.\n");

    assertThat(ran.out()).doesNotContain("What is wrong?", "What does the client propose?");
    String after = Files.readString(file);
    Brief brief = brief();
    assertThat(brief.faults()).isEmpty();
    assertThat(brief.problem().statement().value()).isEqualTo("Customers leave");
    assertThat(brief.problem().cost().text().value()).isEqualTo("EUR 30k per month");
    assertThat(brief.solution().parts().get(0).what().value()).isEqualTo("Suite");
    assertThat(brief.solution().parts().get(0).addresses()).hasSize(1);
    assertThat(brief.solution().parts().get(1).effort().text().value()).isEqualTo("5 days");
    List<String> kept =
        before.lines().filter(line -> !line.matches("problem.*|.*Suite|.*lessons.*")).toList();
    assertThat(after.lines().filter(kept::contains).toList()).isEqualTo(kept);
    assertThat(after).contains("# in their words");
  }

  @Test
  void aSectionInShortFormMakesRoomOrIsLeftAsItIs() throws IOException {
    Path file = folder.resolve("x.brief.yaml");
    String head =
        "title: CRM\r\nclient: Shop\r\nsolution: A new CRM\r\nproblem: |\r\n  They leave\r\n  us\r\n";
    Files.writeString(file, "\ufeff" + head + "needs: []\r\n");
    Ran ran = run("en", "\nagent\nanswer the same day\n\nSuite\n\n\n\n\n\n\nCOO\n.\n");

    assertThat(ran.code()).isEqualTo(ExitCode.CLEAN);
    Brief brief = brief();
    assertThat(brief.faults()).isEmpty();
    assertThat(brief.problem().statement().value()).isEqualTo("They leave\nus");
    assertThat(brief.needs()).hasSize(1);
    assertThat(brief.solution().summary().value()).isEqualTo("A new CRM");
    assertThat(brief.solution().parts()).hasSize(1);
    assertThat(brief.client().name().value()).isEqualTo("Shop");
    String text = Files.readString(file);
    assertThat(text).startsWith("\ufefftitle: CRM\r\n").contains("problem: |\r\n  They leave");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void whatTheStarterLeavesOpenIsFilledIn() throws IOException {
    Ran.in(folder, "init", "--language", "en", "x.brief.yaml");
    run("en", "\nNew CRM\nThey leave\nEUR 5k\nThey cancel\n8 %\nchurn\nSlow reply\n.\n");

    Brief brief = brief();
    assertThat(brief.faults()).isEmpty();
    assertThat(brief.title().value()).isEqualTo("New CRM");
    assertThat(brief.problem().symptoms().get(0).what().value()).isEqualTo("They cancel");
    assertThat(brief.problem().symptoms().get(0).measure().metric().value()).isEqualTo("churn");
    assertThat(brief.problem().causes().get(0).what().value()).isEqualTo("Slow reply");
  }

  @Test
  void aBriefThatCannotBeAddedToIsLeftAlone() throws IOException {
    for (String text :
        List.of("title: [", "{title: x}\n", "title: a\n---\ntitle: b\n", "tilte: x\n")) {
      Path file = Files.writeString(folder.resolve("x.brief.yaml"), text);
      Ran ran = run("en", "\nCRM\n");
      assertThat(ran.code()).as(text).isEqualTo(ExitCode.USAGE);
      assertThat(ran.err()).contains("'x.brief.yaml' cannot be added to");
      assertThat(file).hasContent(text);
    }
  }

  @Test
  void itGoesNeitherToStandardOutputNorByForce() {
    assertThat(Ran.in(folder, "init", "--interview", "-").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.in(folder, "init", "--interview", "--force").code()).isEqualTo(ExitCode.USAGE);
  }
}
