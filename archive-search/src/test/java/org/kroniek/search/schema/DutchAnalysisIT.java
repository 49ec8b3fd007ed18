package org.kroniek.search.schema;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.search.fixture.SearchBench;

/** What Elasticsearch itself makes of words: all forms of a word become one, different words stay apart. */
class DutchAnalysisIT {

    private static SearchBench bench;
    private static String index;

    @BeforeAll
    static void create() {
        bench = new SearchBench();
        index = bench.catalog().generations().getFirst().index();
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static List<String> analyzed(String analyzer, String text) throws IOException {
        return bench.client().indices().analyze(a -> a.index(index).analyzer(analyzer).text(text)).tokens().stream()
                .map(AnalyzeToken::token).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"protest protesten", "protesteren protesteert protesteerde protesteerden geprotesteerd",
            "demonstrant demonstranten", "demonstratie demonstraties", "demonstreren demonstreerden gedemonstreerd",
            "kirgizie Kirgizië KIRGIZIË Kirgizie\u0308", "Tokajev Tokajevs Tokajev's Tokajev’s", "Poetin Poetins",
            "Rusland Ruslands Rusland's", "auto auto's auto’s autootje autootjes", "luchthaven luchthavens",
            "vliegveld vliegvelden", "onderdrukken onderdrukt onderdrukte onderdrukten onderdrukking",
            "prijs prijzen prijsje", "huis huizen huisje huisjes", "brief brieven briefje", "stad steden",
            "lid leden", "kind kinderen kindje", "idee ideeën", "kolonie koloniën kolonies", "filmpje filmpjes film",
            "mannetje mannen man", "telefoontje telefoon telefoons", "grens grenzen", "proces processen",
            "verdediger verdedigers", "financieel financiële", "sociaal sociale",
            "machtig machtige machtiger machtigste",
            "groot grote groter grootste", "kort korte kortere", "werken werkt werkte werkten gewerkt",
            "gaf gaven gegeven geven",
            "maken maakt maakte gemaakt", "spelen speelt speelde gespeeld", "volgen volgt volgde gevolgd",
            "tekenen tekende getekend", "veroorzaken veroorzaakt veroorzaakte", "vernietigen vernietigd vernietigde",
            "omkomen omgekomen omkwamen omkwam", "schieten schoot schoten geschoten",
            "arresteren gearresteerd arresteerde",
            "evenement événement evenementen", "woord woor\u00ADden woorden"})
    void shouldMakeOneOfAllForms(String forms) throws Exception {
        assertThat(analyzed("nl", forms)).as(forms).doesNotContainNull().hasSize(forms.split(" ").length)
                .containsOnly(analyzed("nl", forms).getFirst());
    }

    @ParameterizedTest
    @CsvSource({"legende, leggen", "bekend, bekennen", "liefde, lief", "Kazachstan, Kazachs", "staat, staan",
            "reden, rijden", "namen, nemen", "president, presentatie", "regering, regio", "zien, zijn"})
    void shouldKeepApart(String one, String other) throws Exception {
        assertThat(analyzed("nl", one)).isNotEqualTo(analyzed("nl", other));
    }

    /** The list of forms says which stem the rules give; it must not drift away from them. */
    @Test
    void shouldListFormsUnderTheStemOfTheirWord() throws Exception {
        for (DutchForms word : DutchForms.all()) {
            assertThat(analyzed("nl", String.join(" ", word.forms()))).as(word.toString()).hasSize(word.forms().size())
                    .containsOnly(analyzed("nl", word.lemma()).getFirst());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | protesters protester     | protest protest
            en | riot riots rioting       | riot riot riot
            en | Tokayev's                | tokayev
            de | Mueller Müller MÜLLER    | mull mull mull
            de | Proteste Protest         | prot prot
            fr | l'événement evenements   | even even
            fr | manifestants manifestant | manifestant manifestant
            ru | протесты протест         | протест протест
            ru | Ёлка елка                | елк елк
            folded | Kirgizië D'Estaing l’Oréal İstanbul Straße | kirgizie estaing oreal istanbul strasse
            folded | Пу́тин чаи\u0306 чай    | путин чай чай
            literal | Kirgizië de DE      | Kirgizië de DE
            """)
    void shouldFoldAndStem(String analyzer, String text, String tokens) throws Exception {
        assertThat(analyzed(analyzer, text)).containsExactly(tokens.split(" "));
    }
}
