package org.kroniek.core.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.dating.LexiconDateFinder;
import org.kroniek.core.reading.ReadArticle;
import org.kroniek.core.reading.TextReader;
import org.kroniek.core.testing.KnownNames;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.time.EdtfDate;

class LexiconEventFinderTest {

    private final LexiconEventFinder finder = new LexiconEventFinder();
    private final KnownNames names = new KnownNames();

    private List<FoundEvent> find(String language, String date, String text) {
        ReadArticle article = new TextReader().read(Optional.empty(), text, new LanguageTag(language),
                Optional.of(EdtfDate.parse(date)));
        return finder.find(article, names.in(article), names::kind, new LexiconDateFinder().find(article));
    }

    private static String figures(FoundEvent event) {
        return event.figures().stream().map(figure -> figure.kind() + (figure.approximate() ? "~" : "")
                + (figure.from().isPresent() ? figure.from().getAsLong() : "") + ".."
                + (figure.to().isPresent() ? figure.to().getAsLong() : "")).collect(Collectors.joining(" "));
    }

    private String types(String language, String text) {
        return find(language, "2022-01-06", text).stream().map(FoundEvent::type).collect(Collectors.joining(" "));
    }

    @Nested
    class Types {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Het kabinet van het bergland is afgetreden.                              | resignation
                Woensdag diende de regering haar ontslag in.                             | resignation
                Boze betogers namen donderdag de controle over van de luchthaven.        | seizure
                Ook werd een regeringsgebouw bestormd en in brand gestoken.              | storming arson
                Mannen drongen het parlement binnen.                                     | storming
                Er worden vredestroepen naar Kazachstan gezonden.                        | deployment
                De president riep de noodtoestand uit in Almaty.                         | stateOfEmergency
                In de hoofdstad braken onlusten uit.                                     | unrest
                Duizenden mensen demonstreerden tegen de prijzen.                        | protest
                De politie heeft drie verdachten aangehouden.                            | arrest
                De journalist werd vrijdag vrijgelaten.                                  | release
                De oud-minister is veroordeeld tot acht jaar cel.                        | trial
                Zij werd benoemd tot minister van Financiën.                             | appointment
                De partij won de verkiezingen met overmacht.                             | election
                Alle vluchten zijn geannuleerd.                                          | shutdown
                De Unie legde sancties op aan drie bedrijven.                            | sanction
                De partijen hebben een akkoord bereikt.                                  | agreement
                Een aardbeving trof het zuiden van het land.                             | disaster
                Een vliegtuig is neergestort in de bergen.                               | accident
                De regering stelde een avondklok in.                                     | measure
                """)
        void shouldBeFoundInDutch(String text, String types) {
            assertThat(types("nl", text)).isEqualTo(types);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                The cabinet resigned on Wednesday.                                       | resignation
                A crowd stormed the palace in Almaty.                                    | storming
                Protesters took control of the airport.                                  | seizure
                Rioters set fire to the city hall.                                       | arson
                The alliance sent troops to Kazakhstan.                                  | deployment
                The president declared a state of emergency.                             | stateOfEmergency
                Thousands of people took to the streets.                                 | protest
                Police detained a journalist on Monday.                                  | arrest
                The writer was sentenced to eight years.                                 | trial
                He was sworn in as president.                                            | appointment
                Protesters clashed with police near the square.                          | clash
                A train derailed outside the capital.                                    | accident
                The two countries signed a treaty.                                       | agreement
                """)
        void shouldBeFoundInEnglish(String text, String types) {
            assertThat(types("en", text)).isEqualTo(types);
        }

        @ParameterizedTest
        @ValueSource(strings = {"De president ontkende dat de regering is afgetreden.",
                "Tokajev stuurde geen soldaten.",
                "De president zou zijn afgetreden.", "Het parlement wordt misschien bestormd.",
                "Werd het stadhuis bestormd?", "Betogers dreigden het stadhuis te bestormen.",
                "De oppositie eiste dat de minister wordt gearresteerd.", "De doden zijn nog niet geteld.",
                "Hij demonstreerde de nieuwe telefoon.", "Protesten zijn zeldzaam in dit land.",
                "Hij kwam in de buurt om mensen te zien."})
        void shouldNotBeFound_whenTheSentenceDoesNotReportThem(String text) {
            assertThat(types("nl", text)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"The president denied that the cabinet had resigned.", "No troops were sent.",
                "The minister could be arrested.", "Critics demanded that he be arrested.",
                "Was the palace stormed?", "The army will be deployed.", "They did not sign a treaty.",
                "She threatened to have him arrested.", "He was 101 and died at home."})
        void shouldNotBeFound_whenAnEnglishSentenceDoesNotReportThem(String text) {
            assertThat(types("en", text)).isEmpty();
        }

        @Test
        void shouldNotBeFoundInOtherLanguages() {
            assertThat(types("de", "Die Regierung ist abgetreten; the cabinet resigned.")).isEmpty();
        }
    }

    @Nested
    class Figures {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                nl | Acht agenten zijn omgekomen en 317 anderen raakten gewond. | killed8..8 injured317..317
                nl | Er vielen 31 doden en meer dan 150 gewonden.               | killed31..31 injured150..
                nl | Zeker veertig mensen zijn omgekomen.                       | killed40..
                nl | Het geweld heeft aan 225 mensen het leven gekost.          | killed225..225
                nl | Bijna zesduizend mensen zijn aangehouden.                  | arrested~6000..6000
                nl | Er vielen honderden gewonden.                              | injured~200..
                nl | Tussen de 36 en 40 mensen zijn omgekomen.                  | killed36..40
                nl | Er vielen hooguit 12 doden.                                | killed..12
                nl | Er kwamen drieëntwintig mensen om bij de brand.            | killed23..23
                nl | Op 5 januari 2022 zijn 12.500 mensen opgepakt.             | arrested12500..12500
                nl | De man van 33 jaar raakte in 2019 met 2 anderen gewond.    | injured2..2
                en | At least 12 people were killed and dozens injured.         | killed12.. injured~24..
                en | The blast killed 26 soldiers on Monday.                    | killed26..26
                en | Up to 8,000 people were arrested.                          | arrested..8000
                en | The attack left between 36 and 40 people dead.             | killed36..40
                en | Twenty-five passengers died.                               | killed25..25
                en | A 26-year-old man and two others were killed.              | killed2..2
                en | It killed nine people and injured at least 50 more.        | killed9..9 injured50..
                en | The army sent 2,500 soldiers to Almaty.                    | troops2500..2500
                """)
        void shouldBelongToTheirEvent(String language, String text, String figures) {
            assertThat(find(language, "2022-01-06", text)).extracting(LexiconEventFinderTest::figures)
                    .contains(figures);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                nl | Acht agenten zijn omgekomen, meldde het ministerie van Zaken volgens het persbureau. | het ministerie van Zaken
                nl | Volgens de president zijn zestig mensen aangehouden.                                  | de president
                en | Two suspects were arrested, police said.                                              | police
                en | The health ministry said 18 people died.                                              | The health ministry
                en | According to state television, 56 people died.                                        | state television
                """)
        void shouldSayWhoSaysSo(String language, String text, String attribution) {
            assertThat(find(language, "2022-01-06", text).getFirst().figures().getFirst().attribution())
                    .contains(attribution);
        }
    }

    @Nested
    class Surrounding {

        private String placeAndDate(String date, String text) {
            return find("nl", date, text).stream()
                    .map(event -> event.places().stream().map(names::name).collect(Collectors.joining(" ")) + " "
                            + event.date().orElseThrow())
                    .collect(Collectors.joining("; "));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2022-01-06 | In Almaty werd woensdag een gebouw bestormd.                               | Almaty 2022-01-05
                2022-01    | In Almaty werd woensdag een gebouw bestormd.                               | Almaty 2022-01
                2022-01-06 | In Almaty was het woensdag onrustig. Er werd een gebouw bestormd.          | Almaty 2022-01-05
                2022-01-06 | In Almaty werd een gebouw bestormd.                                        | Almaty 2022-01-06~
                2022-01    | In Aktau was het stil. Almaty sliep, in Aktau waakte men. In de stad werd een gebouw bestormd. | Aktau 2022-01~
                2022-01-06 | In Aktau, Almaty en de stad Moskou werd dinsdag gedemonstreerd.            | Aktau Almaty Moskou 2022-01-04
                2022-01-06 | In Almaty geldt tot 19 januari een avondklok.                              | Almaty 2022-01-06~
                2022-01-06 | Rusland stuurde dinsdag troepen naar Kazachstan.                           | Kazachstan 2022-01-04
                """)
        void shouldSayWhereAndWhen(String date, String text, String expected) {
            assertThat(placeAndDate(date, text)).isEqualTo(expected);
        }

        @Test
        void shouldTakeTheMainPlace_whenTheParagraphNamesNone() {
            String text = "De onrust in Kazachstan groeit. Kazachstan wankelt.\n\nDe regering is afgetreden.";
            assertThat(placeAndDate("2022-01", text)).isEqualTo("Kazachstan 2022-01~");
        }

        @Test
        void shouldNotGuessWhere_whenSomebodyOnlySpeaks() {
            String text = "In Almaty was het stil. De Europese Unie riep op tot kalmte.";
            assertThat(find("nl", "2022-01-06", text)).singleElement().matches(event -> event.places().isEmpty());
        }
    }

    @Nested
    class Participants {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                nl | Rusland stuurde troepen naar Kazachstan.                        | Rusland sender
                nl | Boze betogers bestormden woensdag het stadhuis.                 | betogers perpetrator
                nl | Woensdag bestormden betogers het stadhuis.                      | betogers perpetrator
                nl | Het stadhuis werd door betogers bestormd.                       | betogers perpetrator
                nl | Tokajev ontmoette woensdag president Poetin.                    | Tokajev participant, Poetin participant
                en | Tokayev appointed Smailov as prime minister.                    | Tokayev official, Smailov appointee
                en | Smailov was appointed prime minister by Tokayev.                | Smailov appointee, Tokayev official
                """)
        void shouldHaveRolesByPosition(String language, String text, String expected) {
            assertThat(find(language, "2022-01-06", text).getFirst().participants()).extracting(
                    participant -> participant.name() + " " + participant.role()).containsExactly(expected.split(", "));
        }
    }

    @Test
    void shouldGiveTheWholeSentenceAsEvidence_whereTheTextHasRareCharacters() {
        String text = "\uD83D\uDE00 Het was stil. De regering is afgetreden. Verder niets.";
        FoundEvent event = find("nl", "2022-01-06", text).getFirst();
        assertThat(event.sentence().in(text)).isEqualTo("De regering is afgetreden.");
        assertThat(event.trigger().in(text)).isEqualTo("afgetreden");
    }
}
