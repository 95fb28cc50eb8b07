package dev.whylint.analysis;

import java.util.List;
import java.util.Set;

/**
 * The words by which a criterion is judged, in one language and in lower case.
 *
 * @param numbers numbers in words; one is left out, since it is also an article
 * @param months the names of the months, which make a figure a date
 * @param terms words that make a unit of time a term ("within an hour")
 * @param units units of time
 * @param opinions what somebody may feel or judge otherwise
 * @param directions a change that has no level
 * @param than what a direction is held against
 * @param phrases opinions of more than one word
 * @param empty what any criterion could say, and so says nothing
 * @param none words by which a single thing becomes countable ("no complaints")
 */
record ObservabilityWords(
    Set<String> numbers,
    Set<String> months,
    Set<String> terms,
    Set<String> units,
    Set<String> opinions,
    Set<String> directions,
    Set<String> than,
    Set<String> phrases,
    Set<String> empty,
    Set<String> none) {
  /** Bodies whose standards can be looked up. */
  static final List<String> STANDARDS =
      List.of("ISO", "NEN", "WCAG", "IEC", "DIN", "ASTM", "BRL", "HACCP", "AVG", "GDPR");

  /** For English. */
  static final ObservabilityWords ENGLISH =
      new ObservabilityWords(
          words(
              "two three four five six seven eight nine ten eleven twelve twenty thirty "
                  + "fifty hundred half twice once third quarter daily hourly weekly"),
          words(
              "january february march april may june july august september october "
                  + "november december"),
          words("within same before after next every each per in by"),
          words(
              "second seconds minute minutes hour hours day days week weeks month "
                  + "months morning afternoon evening night shift"),
          words(
              "well properly good better best nice nicer pleasant fast faster quick "
                  + "quicker quickly soon sooner easy easier easily simple simpler simply "
                  + "intuitive intuitively smooth smoothly satisfied satisfaction "
                  + "satisfactory satisfying happy happier pleased content glad acceptable "
                  + "adequate adequately appropriate appropriately reasonable reasonably "
                  + "sufficient sufficiently enough optimal optimally efficient efficiently "
                  + "effective effectively modern reliable reliably robust flexible stable "
                  + "timely promptly noticeably significantly considerably substantially "
                  + "clear clearer clearly professional seamless seamlessly safe safer safely "
                  + "secure securely comfortable comfortably convenient conveniently feel "
                  + "feels feeling experience experienced perceive perceived like likes enjoy "
                  + "understand understands aware trust confident confidence positive "
                  + "positively user-friendly usable useful beautiful attractive smart great "
                  + "fine high-quality manageable minimal minimally"),
          words(
              "more less fewer lower higher shorter longer improve improves improved "
                  + "improving improvement increase increases increased decrease decreases "
                  + "decreased reduce reduces reduced decline declines shrink shrinks grow "
                  + "grows rise rises"),
          words("than"),
          phrases(
              "as expected|as intended|as desired|as required|as agreed|as planned|"
                  + "as wished|on time|in time|high quality|good quality|go down|goes down|"
                  + "go up|goes up|to the satisfaction|up to standard|state of the art|"
                  + "as possible|as much as possible|no longer a problem|works for everyone|"
                  + "in order"),
          words(
              "system solution application app website site tool product project user "
                  + "users everyone everybody people client customer it all everything result "
                  + "work works working worked run runs running function functions "
                  + "functioning test tested tests ready done finished finish complete "
                  + "completed deliver delivered delivery implement implemented live "
                  + "available use used in-use accept accepted acceptance accepts approve "
                  + "approved approval approves agree agreed agreement criteria criterion "
                  + "requirement requirements met meets meet fulfil fulfilled ok okay "
                  + "good-to-go present built place new see contract later specification must "
                  + "should will can"),
          words("no none nobody nothing never zero without"));

  /** For Dutch. */
  static final ObservabilityWords DUTCH =
      new ObservabilityWords(
          words(
              "twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig "
                  + "vijftig honderd helft half halve tweemaal tweede dagelijks wekelijks "
                  + "eenmaal driemaal kwart derde"),
          words(
              "januari februari maart april mei juni juli augustus september oktober "
                  + "november december"),
          words("binnen dezelfde zelfde vóór voor na volgende elke elk iedere ieder per"),
          words(
              "seconde seconden minuut minuten uur uren kwartier dag dagen werkdag "
                  + "werkdagen week weken maand maanden ochtend middag avond nacht dienst "
                  + "etmaal"),
          words(
              "goed goede beter betere best beste fijn fijne prettig prettige prettiger "
                  + "snel snelle sneller vlot vlotte vlotter spoedig gauw makkelijk "
                  + "makkelijke makkelijker gemakkelijk gemakkelijke gemakkelijker eenvoudig "
                  + "eenvoudige eenvoudiger simpel simpele intuïtief intuïtieve soepel "
                  + "soepele soepeler tevreden tevredenheid tevredener blij blije acceptabel "
                  + "aanvaardbaar adequaat adequate passend passende redelijk redelijke "
                  + "voldoende genoeg optimaal optimale efficiënt efficiënte efficiënter "
                  + "effectief effectieve modern moderne betrouwbaar betrouwbare robuust "
                  + "robuuste flexibel flexibele stabiel stabiele tijdige merkbaar merkbare "
                  + "aanzienlijk aanzienlijke duidelijk duidelijke duidelijker helder heldere "
                  + "professioneel professionele naadloos veilig veilige veiliger comfortabel "
                  + "comfortabele handig handige gevoel voelt voelen ervaart ervaren beleeft "
                  + "begrijpt begrijpen vertrouwen positief positieve gebruiksvriendelijk "
                  + "gebruiksvriendelijke bruikbaar bruikbare nuttig mooi mooie aantrekkelijk "
                  + "slim slimme prima netjes werkbaar werkbare beheersbaar enthousiast enthousiaste fris "
                  + "frisse leuk leuke gezellig gezellige aansprekend aansprekende inspirerend "
                  + "inspirerende verrassend verrassende uitnodigend uitnodigende trots welkom sfeer "
                  + "uitstraling oogt"),
          words(
              "meer minder lager lagere hoger hogere korter kortere langer langere "
                  + "verbetert verbeterd verbeteren verbetering daalt dalen daling gedaald "
                  + "stijgt stijgen stijging gestegen groeit groeien vermindert verminderd "
                  + "verminderen vermindering verlaagd verlagen verhoogd verhogen verkort "
                  + "verkorten"),
          words("dan"),
          phrases(
              "zoals verwacht|naar verwachting|zoals bedoeld|zoals gewenst|"
                  + "zoals afgesproken|zoals gepland|naar behoren|naar wens|naar tevredenheid|"
                  + "op tijd|op orde|in orde|op niveau|van hoge kwaliteit|goede kwaliteit|"
                  + "neemt af|neemt toe|nemen af|nemen toe|mogelijk moet zijn|"
                  + "zo veel mogelijk|zoveel mogelijk|geen probleem meer"),
          words(
              "systeem oplossing applicatie app website site tool product project "
                  + "gebruiker gebruikers iedereen mensen klant klanten alles resultaat werk "
                  + "werkt werken werkend werkende draait functioneert functioneren test "
                  + "getest testen klaar gereed af afgerond voltooid compleet opgeleverd "
                  + "oplevering geleverd ingevoerd geïmplementeerd live beschikbaar gebruik "
                  + "gebruikt geaccepteerd acceptatie accepteert goedgekeurd goedkeuring "
                  + "akkoord afgesproken afspraak overeenstemming criteria criterium eis "
                  + "eisen voldoet voldaan voldoen ok oké aanwezig gebouwd nieuw nieuwe zie "
                  + "contract later bestek moet zal kan wordt staat"),
          words("geen niets niemand nooit zonder nul"));

  private static Set<String> words(String line) {
    return Set.of(line.split(" ", -1));
  }

  private static Set<String> phrases(String line) {
    return Set.of(line.split("[|]", -1));
  }
}
