package org.kroniek.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryStringTest {

    @Test
    void shouldReadBackWhatItWrites() {
        List<Map.Entry<String, String>> parameters = List.of(Map.entry("q", "\"Wit-Rusland\" & Путин=+"),
                Map.entry("lang", "nl"), Map.entry("lang", "-nl-BE"), Map.entry("date", ""));

        assertThat(QueryString.of(parameters)).startsWith("q=%22Wit-Rusland%22+%26+")
                .endsWith("&lang=nl&lang=-nl-BE&date=");
        assertThat(QueryString.read(QueryString.of(parameters))).isEqualTo(Map.of("q",
                List.of("\"Wit-Rusland\" & Путин=+"), "lang", List.of("nl", "-nl-BE"), "date", List.of("")));
    }

    @Test
    void shouldLeaveOutWhatHasNoName() {
        assertThat(QueryString.read("")).isEmpty();
        assertThat(QueryString.read("=x&y&q=a")).isEqualTo(Map.of("q", List.of("a")));
    }
}
