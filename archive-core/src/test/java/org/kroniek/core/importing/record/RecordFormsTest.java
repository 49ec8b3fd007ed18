package org.kroniek.core.importing.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.core.authority.AuthorityDraft;
import org.kroniek.core.event.EventDraft;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.importing.ImportDraft;
import org.kroniek.core.importing.format.JsonLinesImporter;
import org.kroniek.core.importing.format.RecordingSink;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.ExternalIdentifier;
import org.kroniek.core.naming.IdentifierScheme;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.projection.EventStatus;
import org.kroniek.core.projection.Stance;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.vocabulary.Vocabulary;

/** Authorities, events and terms as lines of JSON. */
class RecordFormsTest {

    private static final String PLACE = """
            {"type": "place", "source": "De Lijst", "externalId": "p-1", "names": [\
            {"text": "Alma  Ata", "language": "nl", "kind": "preferred"}, \
            {"text": "Алма-Ата", "language": "ru", "script": "Cyrl", "romanisation": "ISO 9", "kind": "former"}], \
            "begin": "1854", "end": "2030-01", "identifiers": {"wikidata": "Q35493", "geonames": 1526384, \
            "isni": "0000 0001 2103 2683"}, "descriptions": {"nl": "stad", "en": "city"}, \
            "relations": [{"kind": "partOf", "target": "p-2"}], \
            "coordinates": {"latitude": 43.25, "longitude": 76.95}, "country": "KZ"}""";

    private static final String EVENT = """
            {"type": "event", "externalId": "e-1", "titles": {"nl": "Onrust", "en": "Unrest"}, "eventType": "unrest", \
            "date": "2022-01-02/2022-01-11", "status": "confirmed", "descriptions": {"nl": "Het was onrustig."}, \
            "places": [{"authority": "p-1", "evidence": [%1$s]}], \
            "participants": [{"authority": "x-1", "role": "official"}, {"name": "betogers", "role": "participant"}], \
            "figures": [{"kind": "killed", "value": 8, "attribution": "ministerie", "evidence": [%1$s]}, \
            {"kind": "injured", "from": 300, "to": 400, "approximate": true, "attributedTo": "o-1"}], \
            "parent": "e-0", "evidence": [%1$s], "dateEvidence": [%1$s]}""".formatted("""
            {"article": {"source": "De Krant", "externalId": "a-1"}, "quote": "acht doden", "prefix": "er vielen", \
            "suffix": "in", "stance": "contradicts"}""");

    private static final String TERM = """
            {"type": "term", "vocabulary": "eventType", "code": "shutdown", "labels": {"nl": "afsluiting"}}""";

    private static RecordingSink read(String... lines) {
        return RecordingSink.of(new JsonLinesImporter(100_000), String.join("\n", lines));
    }

    private static ImportDraft record(String line) {
        RecordingSink found = read(line);
        assertThat(found.problems()).isEmpty();
        return found.records().getFirst();
    }

    @Nested
    class ARecordThatIsRight {

        @Test
        void shouldGiveAnAuthority() {
            AuthorityDraft place = ((ImportDraft.Authority) record(PLACE)).draft();

            assertThat(place.source()).isEqualTo("De Lijst");
            assertThat(place.externalId()).isEqualTo("p-1");
            assertThat(place.kind()).isEqualTo(AuthorityKind.PLACE);
            assertThat(place.names()).containsExactly(NameVariant.of("Alma Ata", "nl", NameKind.PREFERRED),
                    new NameVariant("Алма-Ата", Optional.of(new LanguageTag("ru")), Optional.of("Cyrl"),
                            Optional.of("ISO 9"), NameKind.FORMER));
            assertThat(place.begin().orElseThrow().text()).isEqualTo("1854");
            assertThat(place.end().orElseThrow().text()).isEqualTo("2030-01");
            assertThat(place.descriptions().byLanguage()).containsEntry("nl", "stad").containsEntry("en", "city");
            assertThat(place.coordinates()).contains(new Coordinates(43.25, 76.95));
            assertThat(place.country()).contains("KZ");
            assertThat(place.identifiers()).containsExactly(
                    new ExternalIdentifier(IdentifierScheme.WIKIDATA, "Q35493"),
                    new ExternalIdentifier(IdentifierScheme.GEONAMES, "1526384"),
                    new ExternalIdentifier(IdentifierScheme.ISNI, "0000000121032683"));
            assertThat(place.relations()).containsExactly(new AuthorityDraft.Relation("partOf", "p-2"));
        }

        @Test
        void shouldGiveAnEvent() {
            EventDraft event = ((ImportDraft.Event) record(EVENT)).draft();
            EventDraft.Passage passage = new EventDraft.Passage("De Krant", "a-1", "acht doden",
                    Optional.of("er vielen"), Optional.of("in"), Stance.CONTRADICTS);

            assertThat(event.source()).as("of the delivery").isEqualTo("Lijst");
            assertThat(event.titles().byLanguage()).containsEntry("nl", "Onrust").containsEntry("en", "Unrest");
            assertThat(event.descriptions().byLanguage()).containsEntry("nl", "Het was onrustig.");
            assertThat(event.type()).isEqualTo("unrest");
            assertThat(event.date().orElseThrow().text()).isEqualTo("2022-01-02/2022-01-11");
            assertThat(event.status()).isEqualTo(EventStatus.CONFIRMED);
            assertThat(event.places()).containsExactly(
                    new EventDraft.Participant(Optional.of("p-1"), Optional.empty(), "", List.of(passage)));
            assertThat(event.participants()).containsExactly(
                    new EventDraft.Participant(Optional.of("x-1"), Optional.empty(), "official", List.of()),
                    new EventDraft.Participant(Optional.empty(), Optional.of("betogers"), "participant", List.of()));
            assertThat(event.figures()).hasSize(2);
            assertThat(event.figures().getFirst().from()).hasValue(8);
            assertThat(event.figures().getFirst().to()).hasValue(8);
            assertThat(event.figures().getFirst().attribution()).contains("ministerie");
            assertThat(event.figures().getFirst().evidence()).containsExactly(passage);
            assertThat(event.figures().getLast().from()).hasValue(300);
            assertThat(event.figures().getLast().to()).hasValue(400);
            assertThat(event.figures().getLast().approximate()).isTrue();
            assertThat(event.figures().getLast().attributedTo()).contains("o-1");
            assertThat(event.parent()).contains("e-0");
            assertThat(event.evidence()).containsExactly(passage);
            assertThat(event.dateEvidence()).containsExactly(passage);
        }

        @Test
        void shouldGiveATerm() {
            ImportDraft.Term term = (ImportDraft.Term) record(TERM);

            assertThat(term.vocabulary()).isEqualTo(Vocabulary.EVENT_TYPE);
            assertThat(term.code()).isEqualTo("shutdown");
            assertThat(term.labels().byLanguage()).containsOnlyKeys("nl");
        }

        @Test
        void shouldNeedLittle() {
            EventDraft event = ((ImportDraft.Event) record("""
                    {"type": "event", "externalId": "e-2", "titles": {"en": "Unrest", "nl": ""}, "eventType": "unrest", \
                    "figures": [{"kind": "killed", "to": 5}], "date": null, \
                    "evidence": [{"article": {"source": "S", "externalId": 1}, "quote": "q"}]}""")).draft();

            assertThat(event.status()).isEqualTo(EventStatus.DRAFT);
            assertThat(event.date()).isEmpty();
            assertThat(event.titles().byLanguage()).containsOnlyKeys("en");
            assertThat(event.figures().getFirst().from()).isEmpty();
            assertThat(event.evidence().getFirst().stance()).isEqualTo(Stance.SUPPORTS);
            assertThat(event.evidence().getFirst().article()).isEqualTo("1");
        }

        @Test
        void shouldStandAmongArticles() {
            RecordingSink found = read("{\"text\": \"een\"}", PLACE, "{\"type\": \"article\", \"text\": \"drie\"}",
                    TERM, EVENT);

            assertThat(found.problems()).isEmpty();
            assertThat(found.articles()).hasSize(2);
            assertThat(found.records()).hasSize(3);
        }

        @Test
        void shouldHaveTheSameNameOnce() {
            AuthorityDraft person = ((ImportDraft.Authority) record("""
                    {"type": "person", "externalId": "x-1", "names": [{"text": "Jan", "kind": "preferred"}, \
                    {"text": " Jan", "kind": "preferred"}]}""")).draft();

            assertThat(person.names()).hasSize(1);
        }
    }

    @Nested
    class AFieldThatIsWrong {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
                "\"place\" | \"planet\" | UNKNOWN_RECORD_TYPE@1 type: planet",
                "\"p-1\" | null | FIELD_MISSING@1 externalId:",
                "\"p-1\" | [] | NOT_A_TEXT@1 externalId:",
                "\"names\" | \"namen\" | FIELD_MISSING@1 names:",
                "\"Alma  Ata\" | \" \" | FIELD_MISSING@1 names[0].text:",
                "\"Alma  Ata\" | \"a\\u0007b\" | CONTROL_CHARACTER@1 names[0].text: U+0007",
                "\"language\": \"ru\" | \"language\": \"ru_\" | NOT_A_LANGUAGE@1 names[1].language: ru_",
                "\"Cyrl\" | \"Cyrillisch\" | NOT_A_SCRIPT@1 names[1].script: Cyrillisch",
                "\"former\" | \"oud\" | UNKNOWN_NAME_KIND@1 names[1].kind: oud",
                "\"ru\", \"script\": \"Cyrl\", \"romanisation\": \"ISO 9\", \"kind\": \"former\" "
                        + "| \"nl\", \"kind\": \"preferred\" | PREFERRED_TWICE@1 names[1].kind: Алма-Ата",
                "\"1854\" | \"ooit\" | NOT_A_DATE@1 begin: ooit",
                "\"2030-01\" | \"2030-02-30\" | IMPOSSIBLE_DATE@1 end: 2030-02-30",
                "\"2030-01\" | \"1853\" | END_BEFORE_BEGIN@1 end: 1853",
                "\"Q35493\" | \"35493\" | NOT_AN_IDENTIFIER@1 identifiers.wikidata: 35493",
                "\"wikidata\" | \"wikipedia\" | UNKNOWN_IDENTIFIER_SCHEME@1 identifiers.wikipedia: wikipedia",
                "{\"nl\": \"stad\" | {\"n\": \"stad\" | NOT_A_LANGUAGE@1 descriptions.n: n",
                "\"partOf\" | \"deelVan\" | UNKNOWN_RELATION@1 relations[0].kind: deelVan",
                "\"p-2\" | \"p-1\" | RELATED_TO_ITSELF@1 relations[0].target: p-1",
                "\"p-2\" | \"\" | FIELD_MISSING@1 relations[0].target:",
                "43.25 | 93.25 | NOT_ON_EARTH@1 coordinates.latitude: 93.25",
                "76.95 | \"oost\" | NOT_A_NUMBER@1 coordinates.longitude: oost",
                ", \"longitude\": 76.95 | | FIELD_MISSING@1 coordinates.longitude:",
                "\"KZ\" | \"KAZ\" | NOT_A_COUNTRY@1 country: KAZ",
                "\"place\" | \"person\" | NOT_FOR_THIS_TYPE@1 coordinates:",
                "[{\"kind\": \"partOf\" | [7, {\"kind\": \"partOf\" | NOT_AN_OBJECT@1 relations[0]:",
                "[{\"kind\": \"partOf\", \"target\": \"p-2\"}] | {} | NOT_A_LIST@1 relations:"})
        void shouldBeNamed_ofAnAuthority(String right, String wrong, String problem) {
            assertWrong(PLACE, right, wrong, problem);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
                "\"e-1\" | \"\" | FIELD_MISSING@1 externalId:",
                "{\"nl\": \"Onrust\", \"en\": \"Unrest\"} | {} | FIELD_MISSING@1 titles:",
                "{\"nl\": \"Onrust\", | {\"nl\": [], | NOT_A_TEXT@1 titles.nl:",
                "\"unrest\" | null | FIELD_MISSING@1 eventType:",
                "\"unrest\" | \"Grote onrust\" | NOT_A_CODE@1 eventType: Grote onrust",
                "\"2022-01-02/2022-01-11\" | \"januari\" | NOT_A_DATE@1 date: januari",
                "\"date\": \"2022-01-02/2022-01-11\" | \"date\": null | FIELD_MISSING@1 date:",
                "\"confirmed\" | \"sure\" | UNKNOWN_EVENT_STATUS@1 status: sure",
                "{\"authority\": \"p-1\", | { | NOBODY_NAMED@1 places[0].authority:",
                "\"role\": \"official\" | \"rol\": \"official\" | FIELD_MISSING@1 participants[0].role:",
                "\"name\": \"betogers\", | | NOBODY_NAMED@1 participants[1].authority:",
                "\"killed\" | \"\" | FIELD_MISSING@1 figures[0].kind:",
                "\"value\": 8 | \"value\": 8.5 | NOT_A_COUNT@1 figures[0].value: 8.5",
                "\"value\": 8 | \"value\": -8 | NOT_A_COUNT@1 figures[0].value: -8",
                "\"value\": 8 | \"value\": 1e400 | NOT_A_COUNT@1 figures[0].value: 1E+400",
                "\"value\": 8, | | FIELD_MISSING@1 figures[0].value:",
                "\"value\": 8 | \"value\": \"acht\" | NOT_A_NUMBER@1 figures[0].value: acht",
                "\"value\": 8 | \"value\": 8, \"to\": 9 | VALUE_AND_RANGE@1 figures[0].value:",
                "\"from\": 300 | \"from\": 500 | RANGE_REVERSED@1 figures[1].to: 500 > 400",
                "true | \"ja\" | NOT_TRUE_OR_FALSE@1 figures[1].approximate:",
                "\"article\" | \"artikel\" | FIELD_MISSING@1 dateEvidence[0].article:",
                "\"De Krant\" | \"\" | FIELD_MISSING@1 dateEvidence[0].article.source:",
                "\"a-1\" | null | FIELD_MISSING@1 dateEvidence[0].article.externalId:",
                "\"acht doden\" | \"\" | FIELD_MISSING@1 dateEvidence[0].quote:",
                "\"contradicts\" | \"denies\" | UNKNOWN_STANCE@1 dateEvidence[0].stance: denies"})
        void shouldBeNamed_ofAnEvent(String right, String wrong, String problem) {
            assertWrong(EVENT, right, wrong, problem);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
                "\"eventType\" | \"soort\" | UNKNOWN_VOCABULARY@1 vocabulary: soort",
                "\"shutdown\" | \"Shut down\" | NOT_A_CODE@1 code: Shut down",
                "\"labels\" | \"label\" | FIELD_MISSING@1 labels:"})
        void shouldBeNamed_ofATerm(String right, String wrong, String problem) {
            assertWrong(TERM, right, wrong, problem);
        }

        private static void assertWrong(String whole, String right, String wrong, String problem) {
            String line = whole.replace(right, wrong == null ? "" : wrong);
            RecordingSink found = read(line, whole);

            assertThat(line).isNotEqualTo(whole);
            assertThat(found.problems()).containsExactly(problem);
            assertThat(found.records()).as("the next line").hasSize(1);
        }

        @Test
        void shouldBeNamed_whenItIsTooLong() {
            assertThat(read(PLACE.replace("\"p-1\"", '"' + "p".repeat(501) + '"')).problems())
                    .containsExactly("FIELD_TOO_LONG@1 externalId: externalId > 500");
        }

        @Test
        void shouldBeToldOnceAFile_whenNobodyKnowsIt() {
            String odd = PLACE.replace("\"romanisation\"", "\"romanization\"").replace("\"country\"", "\"section\"");

            assertThat(read(odd, odd, odd.replace("\"section\"", "\"text\"")).problems()).containsExactly(
                    "UNKNOWN_FIELD@1 section", "UNKNOWN_FIELD@1 names[].romanization", "UNKNOWN_FIELD@3 text");
        }
    }

    @Nested
    class ADamagedLine {

        @Test
        void shouldNeverEscape() {
            Random random = new Random(17);
            for (String line : List.of(PLACE, EVENT, TERM)) {
                byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
                for (int round = 0; round < 10_000; round++) {
                    byte[] damaged = bytes.clone();
                    for (int i = random.nextInt(1, 4); i > 0; i--) {
                        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                    }

                    RecordingSink found = RecordingSink.of(new JsonLinesImporter(100_000), damaged, Optional.empty());

                    assertThat(found.records().size() + found.articles().size() + found.problems().size())
                            .isPositive();
                }
            }
        }

        @ParameterizedTest
        @CsvSource({"1e9999999999", "1e999999999", "-1e-999999999", "0.00000000000000000000000000001", "1E+2147483648"})
        void shouldNotBreakOnOddNumbers(String number) {
            assertThat(read(EVENT.replace("\"value\": 8", "\"value\": " + number)).problems()).hasSize(1);
            assertThat(read(PLACE.replace("43.25", number)).records().size()
                    + read(PLACE.replace("43.25", number)).problems().size()).isEqualTo(1);
            assertThat(read("{\"text\": \"x\", \"externalId\": " + number + "}", TERM).records()).hasSize(1);
        }
    }
}
