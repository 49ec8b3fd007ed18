package org.kroniek.local.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.local.elasticsearch.LocalElasticsearch;
import org.kroniek.local.elasticsearch.SharedElasticsearch;

/** Asks a real server what becomes of words, since only that proves the plug-in is loaded and its options are read. */
@DisplayName("The stand-in analysis plug-in")
class StandInAnalysisIT {

    private static final String SETTINGS = """
            {"settings": {"index.number_of_replicas": 0, "analysis": {
              "filter": {
                "dutch": {"type": "stemmer", "language": "dutch"},
                "english": {"type": "stemmer", "language": "english"},
                "possessive": {"type": "stemmer", "language": "possessive_english"},
                "french_articles": {"type": "elision", "articles_case": true, "articles": ["l", "d", "qu"]},
                "keep_original": {"type": "asciifolding", "preserve_original": true},
                "names": {"type": "keyword_marker", "keywords": ["landen"]},
                "exceptions": {"type": "stemmer_override", "rules": ["bisjkek, bishkek => bisjkek"]},
                "prefixes": {"type": "edge_ngram", "min_gram": 2, "max_gram": 4},
                "once": {"type": "unique"},
                "no_digits": {"type": "pattern_replace", "pattern": "[0-9]+", "replacement": "#"},
                "compounds": {"type": "dictionary_decompounder", "word_list": ["gras", "protest"], "min_subword_size": 4}
              },
              "char_filter": {
                "quotes": {"type": "mapping", "mappings": ["\\u2019 => '", "\\\\u00ab => "]},
                "no_dashes": {"type": "pattern_replace", "pattern": "-", "replacement": ""}
              },
              "analyzer": {
                "dutch": {"tokenizer": "standard", "filter": ["lowercase", "asciifolding", "exceptions", "names", "dutch"]},
                "english": {"tokenizer": "standard", "char_filter": ["quotes"], "filter": ["possessive", "lowercase", "english"]},
                "both": {"tokenizer": "standard", "filter": ["keyword_repeat", "dutch", "remove_duplicates"]},
                "french": {"tokenizer": "whitespace", "filter": ["french_articles", "keep_original"]},
                "prefixes": {"tokenizer": "keyword", "filter": ["trim", "prefixes"]},
                "once": {"tokenizer": "whitespace", "filter": ["once", "no_digits"]},
                "html": {"tokenizer": "letter", "char_filter": ["html_strip", "no_dashes"]},
                "compounds": {"tokenizer": "standard", "filter": ["compounds"]}
              },
              "normalizer": {
                "folded": {"type": "custom", "char_filter": ["quotes"], "filter": ["lowercase", "asciifolding", "trim", "decimal_digit", "german_normalization"]}
              }}}}
            """;

    private static LocalElasticsearch elasticsearch;

    @BeforeAll
    static void start() throws Exception {
        elasticsearch = SharedElasticsearch.get();
        HttpResponse<String> response = send("PUT", "/words", SETTINGS);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            dutch     | Kirgizië                   | kirgizie
            dutch     | protesten                  | protest
            dutch     | demonstranten              | demonstrant
            dutch     | Landen                     | landen
            dutch     | Bishkek                    | bisjkek
            dutch     | verkiezingen               | verkiez
            english   | Bishkek's president’s men  | bishkek presid men
            english   | protests protesting        | protest protest
            both      | protesten                  | protesten protest
            both      | protest                    | protest
            french    | L'état d'Émile             | etat état Emile Émile
            prefixes  | " Biškek "                 | Bi Biš Bišk
            once      | na 12 na 345               | na # #
            html      | <p>Anti-<b>corruptie</b>   | Anticorruptie
            compounds | grasprotest                | grasprotest gras protest
            """)
    void shouldAnalyzeAsStockElasticsearchDoes(String analyzer, String text, String tokens) throws Exception {
        assertThat(tokens(request("analyzer", analyzer, text))).containsExactly(tokens.split(" "));
    }

    @Test
    void shouldWorkInNormalizers() throws Exception {
        assertThat(tokens(request("normalizer", "folded", " ÉTAT’S ٣ "))).containsExactly("etat's 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"porter2", "light_english", "minimal_english", "german", "german2", "light_german",
            "minimal_german", "french", "light_french", "minimal_french", "russian", "light_russian", "spanish",
            "light_spanish", "italian", "light_italian", "danish", "swedish", "portuguese", "arabic"})
    void shouldKnowTheStemmer(String language) throws Exception {
        String body = """
                {"tokenizer": "standard", "filter": [{"type": "stemmer", "language": "%s"}], "text": "протесты Protesten"}
                """.formatted(language);
        assertThat(tokens(body)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingon", "dutch_kp"})
    void shouldRefuseAStemmerThatWouldNotStem(String language) throws Exception {
        String settings = """
                {"settings": {"analysis": {"filter": {"x": {"type": "stemmer", "language": "%s"}}}}}
                """.formatted(language);
        assertThat(send("PUT", "/refused", settings).statusCode()).isEqualTo(400);
    }

    private static String request(String kind, String name, String text) {
        return Json.createObjectBuilder().add(kind, name).add("text", text).build().toString();
    }

    private static List<String> tokens(String request) throws Exception {
        HttpResponse<String> response = send("POST", "/words/_analyze", request);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        try (var reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject().getJsonArray("tokens").getValuesAs(JsonObject.class).stream()
                    .map(token -> token.getString("token")).toList();
        }
    }

    private static HttpResponse<String> send(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(elasticsearch.url() + path))
                .header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
