package org.kroniek.core.importing.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.authority.AuthorityDraft;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.importing.DocumentImporter;
import org.kroniek.core.importing.ImportDraft;
import org.kroniek.core.importing.format.RecordingSink;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.ExternalIdentifier;
import org.kroniek.core.naming.IdentifierScheme;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.text.LanguageTag;

/** Authority lists as tables. */
class CsvImporterTest {

    private static final int LIMIT = 20_000;

    private static final String HEADER = "type,externalId,name:nl,name:ru-Cyrl,alternate,exonym:en,description:nl,"
            + "begin,end,country,latitude,longitude,wikidata,memberOf";

    private static final String PLACE = "place,p-1,Almaty,Алматы,Almatı|Alma Ata,,\"stad, groot\",1854,,KZ,43.25,76.95,"
            + "Q35493,";

    private static final String PERSON = "person,x-1,Tokajev,,,,,1953-05-17,,,,,,o-1|o-2";

    private final CsvImporter importer = new CsvImporter(LIMIT);

    private RecordingSink read(String... lines) {
        return RecordingSink.of(importer, String.join("\n", lines));
    }

    private static List<AuthorityDraft> drafts(RecordingSink found) {
        return found.records().stream().map(draft -> ((ImportDraft.Authority) draft).draft()).toList();
    }

    @Nested
    class Rows {

        @Test
        void shouldBeOneAuthorityEach() {
            RecordingSink found = read(HEADER, PLACE, PERSON);

            assertThat(found.problems()).isEmpty();
            AuthorityDraft place = drafts(found).getFirst();
            assertThat(place.source()).isEqualTo("Lijst");
            assertThat(place.externalId()).isEqualTo("p-1");
            assertThat(place.kind()).isEqualTo(AuthorityKind.PLACE);
            assertThat(place.names()).containsExactly(NameVariant.of("Almaty", "nl", NameKind.PREFERRED),
                    new NameVariant("Алматы", Optional.of(new LanguageTag("ru")), Optional.of("Cyrl"),
                            Optional.empty(), NameKind.PREFERRED),
                    alternate("Almatı"), alternate("Alma Ata"));
            assertThat(place.descriptions().byLanguage()).containsEntry("nl", "stad, groot");
            assertThat(place.coordinates()).contains(new Coordinates(43.25, 76.95));
            assertThat(place.country()).contains("KZ");
            assertThat(place.identifiers())
                    .containsExactly(new ExternalIdentifier(IdentifierScheme.WIKIDATA, "Q35493"));
            AuthorityDraft person = drafts(found).getLast();
            assertThat(person.begin().orElseThrow().text()).isEqualTo("1953-05-17");
            assertThat(person.coordinates()).isEmpty();
            assertThat(person.relations()).containsExactly(new AuthorityDraft.Relation("memberOf", "o-1"),
                    new AuthorityDraft.Relation("memberOf", "o-2"));
        }

        private static NameVariant alternate(String name) {
            return new NameVariant(name, Optional.empty(), Optional.empty(), Optional.empty(), NameKind.ALTERNATE);
        }

        @ParameterizedTest
        @ValueSource(strings = {";", "\t"})
        void shouldBeDividedAsTheHeaderIs(String delimiter) {
            RecordingSink found = read("\"type\";externalId;\"name\"".replace(";", delimiter),
                    "person;x-1;\"Jong, Jan de\"".replace(";", delimiter));

            assertThat(found.problems()).isEmpty();
            assertThat(drafts(found).getFirst().names().getFirst().text()).isEqualTo("Jong, Jan de");
        }

        @Test
        void shouldBeAsSpreadsheetsWriteThem() {
            RecordingSink found = read("\uFEFF\"type\",\"externalId\",name\r",
                    "person,x-1,\"Jan \"\"de Lange\"\" Jansen\"\r", ",,\r", "\r", "person,x-2,\"Piet\r",
                    "Pietersen\"\r", "");

            assertThat(found.problems()).isEmpty();
            assertThat(drafts(found)).extracting(draft -> draft.names().getFirst().text())
                    .containsExactly("Jan \"de Lange\" Jansen", "Piet Pietersen");
        }
    }

    @Nested
    class ACellThatIsWrong {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
                "place,p-1 | ,p-1 | FIELD_MISSING@2 type:",
                "place,p-1 | event,p-1 | UNKNOWN_RECORD_TYPE@2 type: event",
                "place,p-1 | plaats,p-1 | UNKNOWN_RECORD_TYPE@2 type: plaats",
                "place,p-1 | person,p-1 | NOT_FOR_THIS_TYPE@2 coordinates:",
                "p-1 |  | FIELD_MISSING@2 externalId:",
                "Almaty,Алматы,Almatı^Alma Ata | ,, | FIELD_MISSING@2 name:",
                "Almaty, | Almaty^Alma, | PREFERRED_TWICE@2 name:nl: Alma",
                "1854 | ooit | NOT_A_DATE@2 begin: ooit",
                "1854,, | 1854,1853, | END_BEFORE_BEGIN@2 end: 1853",
                "KZ | kz | NOT_A_COUNTRY@2 country: kz",
                "43.25 | 43°15' | NOT_A_NUMBER@2 latitude: 43°15'",
                "76.95 | 276.95 | NOT_ON_EARTH@2 longitude: 276.95",
                "76.95 | | FIELD_MISSING@2 longitude:",
                "Q35493 | 35493 | NOT_AN_IDENTIFIER@2 wikidata: 35493",
                "place, | place,, | WRONG_CELL_COUNT@2 15 ≠ 14",
                "\"stad, groot\" | \"stad\" groot | NOT_CSV@2 "})
        void shouldBeNamedByItsColumn(String right, String wrong, String problem) {
            String line = PLACE.replace(right.replace('^', '|'), wrong == null ? "" : wrong.replace('^', '|'));
            RecordingSink found = read(HEADER, line, PERSON);

            assertThat(line).isNotEqualTo(PLACE);
            assertThat(found.problems()).singleElement().asString().startsWith(problem);
            assertThat(drafts(found)).extracting(AuthorityDraft::externalId).containsExactly("x-1");
        }

        @Test
        void shouldNotTakeTheRestWithIt_whenAQuotationMarkIsForgotten() {
            RecordingSink found = read("type,externalId,name", "person,x-1,\"Jan", "person,x-2,Piet",
                    "person,x-3,\"Klaas, \"\"de\"\" derde\"", "person,x-4,\"Kees", "person,x-5,Karel");

            assertThat(found.problems()).hasSize(2);
            assertThat(found.problems().getFirst()).startsWith("NOT_CSV@2 person,x-1,\"Jan");
            assertThat(found.problems().getLast()).startsWith("NOT_CSV@5 person,x-4,\"Kees");
            assertThat(drafts(found)).extracting(AuthorityDraft::externalId).containsExactly("x-2", "x-3", "x-5");
        }

        @Test
        void shouldNotTakeTheRestWithIt_whenTheFileIsLong() {
            String rest = IntStream.range(0, 1_000).mapToObj(number -> "person,y-" + number + ",Jan")
                    .collect(Collectors.joining("\n"));

            RecordingSink found = read("type,externalId,name", "person,x-1,\"Jan", rest);

            assertThat(found.problems()).singleElement().asString().startsWith("NOT_CSV@2 ");
            assertThat(found.records()).hasSize(1_000);
        }

        @Test
        void shouldNotTakeTheRestWithIt_whenARowIsHuge() {
            RecordingSink found = read("type,externalId,name", "person,x-1," + "a".repeat(LIMIT),
                    "person,x-2,\"" + ("b".repeat(900) + "\n").repeat(LIMIT / 900 + 2) + "\"", "person,x-3,Jan");

            assertThat(found.problems()).contains("TOO_LARGE@2 > " + LIMIT)
                    .anyMatch(problem -> problem.startsWith("NOT_CSV@3 "));
            assertThat(drafts(found)).extracting(AuthorityDraft::externalId).containsExactly("x-3");
        }

        @Test
        void shouldNotTakeTheRestWithIt_whenItIsNotUtf8() {
            byte[] file = "type,externalId,name\nperson,x-1,Ren\u00E9\nperson,x-2,Jan"
                    .getBytes(StandardCharsets.ISO_8859_1);

            RecordingSink found = RecordingSink.of(importer, file, Optional.empty());

            assertThat(found.problems()).containsExactly("NOT_UTF8@2 0xE9");
            assertThat(found.records()).hasSize(1);
        }
    }

    @Nested
    class AHeader {

        @ParameterizedTest
        @CsvSource(delimiter = '|', nullValues = "-", value = {
                "externalId,name | COLUMN_MISSING@1 type: type",
                "type,name | COLUMN_MISSING@1 externalId: externalId",
                "type,externalId,naam | COLUMN_MISSING@1 name: name",
                "type,externalId,name,type | COLUMN_TWICE@1 type: type",
                "type,externalId,name:n | NOT_A_LANGUAGE@1 name:n: n"})
        void shouldBeRefusedAtOnce(String header, String problem) {
            assertThat(read(header, "person,x-1,Jan").problems()).containsExactly(problem);
        }

        @Test
        void shouldBeReadAroundColumnsThatNobodyKnows() {
            RecordingSink found = read("type,notes,externalId,description,,name", "person,b,x-1,c,d,Jan");

            assertThat(found.problems()).containsExactly("UNKNOWN_FIELD@1 notes", "UNKNOWN_FIELD@1 description");
            assertThat(found.records()).hasSize(1);
        }

        @Test
        void shouldBeThere() {
            assertThat(read("", " ", "").problems()).containsExactly("EMPTY@0");
        }

        @Test
        void shouldBeEnough_whenThereAreNoRows() {
            RecordingSink found = read(HEADER);

            assertThat(found.problems()).isEmpty();
            assertThat(found.records()).isEmpty();
        }
    }

    @Nested
    class AFile {

        @ParameterizedTest
        @CsvSource(delimiter = '|', nullValues = "-", value = {
                "text/csv; charset=utf-8 | lijst | - | LIKELY", "application/octet-stream | LIJST.CSV | - | LIKELY",
                "text/plain | lijst | type;\"externalId\";name | LIKELY",
                "text/plain | bericht.txt | Een bericht over externalId, en meer | NO",
                "application/octet-stream | lijst | - | NO"})
        void shouldBeKnownByItsNameOrItsHeader(String mediaType, String name, String head,
                DocumentImporter.Probe answer) {
            assertThat(importer.probe(mediaType, name, (head == null ? "" : head).getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(answer);
        }

        @Test
        void shouldNeverEscape_whateverIsDoneToIt() {
            byte[] file = String.join("\n", HEADER, PLACE, PERSON, PLACE).getBytes(StandardCharsets.UTF_8);
            Random random = new Random(23);
            for (int round = 0; round < 10_000; round++) {
                byte[] damaged = file.clone();
                for (int i = random.nextInt(1, 6); i > 0; i--) {
                    damaged[random.nextInt(damaged.length)] = random.nextBoolean()
                            ? (byte) "\",;\n\r\t|".charAt(random.nextInt(7))
                            : (byte) random.nextInt(256);
                }

                RecordingSink found = RecordingSink.of(importer, damaged, Optional.empty());

                assertThat(found.records().size() + found.problems().size()).isPositive();
            }
        }
    }
}
