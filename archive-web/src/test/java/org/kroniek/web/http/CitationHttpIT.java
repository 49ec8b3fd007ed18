package org.kroniek.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.web.testing.Api;
import org.kroniek.web.testing.RunningArchive;

/** Articles and events as references, over the API. */
class CitationHttpIT {

    private final Api api = RunningArchive.get().anonymous();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ris|application/x-research-info-systems|TY  - |.ris",
            "bibtex|application/x-bibtex|@|.bib", "csl|application/vnd.citationstyles.csl+json|[{|.json",
            "apa|text/x-bibliography;style=apa||", "chicago|text/x-bibliography;style=chicago||",
            "mla|text/x-bibliography;style=mla||"})
    void shouldGiveAReference_byAcceptAsByFormat(String format, String type, String begin, String file) {
        for (String record : new String[]{record("search?q=tokajev"), record("events?type=unrest")}) {
            HttpResponse<String> asked = api.get(record + "?format=" + format, "Accept-Language", "nl");
            HttpResponse<String> accepted = api.get(record, "Accept", type, "Accept-Language", "nl");

            assertThat(asked.statusCode()).isEqualTo(200);
            assertThat(asked.headers().firstValue("Content-Type")).hasValue(type + ";charset=UTF-8");
            assertThat(asked.body()).startsWith(begin == null ? "" : begin).contains("Kroniek",
                    record.substring(record.lastIndexOf('/')));
            assertThat(accepted.body()).isEqualTo(asked.body());
            assertThat(accepted.headers().firstValue("Content-Type")).hasValue(type + ";charset=UTF-8");
            assertThat(asked.headers().firstValue("Vary")).hasValueSatisfying(
                    vary -> assertThat(vary).contains("Accept-Language"));
            assertThat(asked.headers().firstValue("Content-Disposition").orElse("")).endsWith(file == null ? "" : file);
        }
    }

    @Test
    void shouldAnswerNotModified_toWhoHasTheReference() {
        String path = record("search?q=tokajev") + "?format=ris";
        String tag = api.get(path).headers().firstValue("ETag").orElseThrow();

        assertThat(api.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(api.get(path.replace("ris", "json"), "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/x-bibliography;style=ieee", "application/pdf"})
    void shouldSayThatItHasNoSuchForm(String accept) {
        assertThat(api.get(record("search?q=tokajev"), "Accept", accept).statusCode()).isEqualTo(406);
    }

    @Test
    void shouldListTheForms_toWhoNamesAnother() {
        HttpResponse<String> refused = api.get(record("events?type=unrest") + "?format=endnote", "Accept-Language",
                "en");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("endnote", "jsonld", "ris, bibtex, csl, apa, chicago or mla");
        assertThat(api.get(record("authorities?q=Almaty") + "?format=ris").statusCode()).isEqualTo(400);
    }

    private String record(String list) {
        return "/api/v1" + Api.json(api.get("/api/v1/" + list)).getJsonArray("items").getJsonObject(0).getString("url");
    }
}
