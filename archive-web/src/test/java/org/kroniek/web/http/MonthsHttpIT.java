package org.kroniek.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kroniek.web.testing.Api;
import org.kroniek.web.testing.RunningArchive;

/** A month is a month: no page and no answer tells of an event that is known by its month that it fell on a day. */
class MonthsHttpIT {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    /** Said to be the first and last day that is possible, and where the axis of a timeline leads to. */
    private static final Pattern BOUNDS = Pattern.compile("\"(earliest|latest)\":\"[^\"]*\"|href=\"[^\"]*\"");
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl-NL"), Locale.US, Locale.UK);

    private final Api api = RunningArchive.get().anonymous();

    @Test
    void shouldNotTellADay() {
        List<JsonObject> events = monthly();

        assertThat(events).hasSizeGreaterThan(10);
        assertThat(events).flatMap(event -> {
            Pattern firstDay = firstDay(event);
            return addresses(event).filter(address -> firstDay.matcher(told(address)).find()).toList();
        }).isEmpty();
    }

    private List<JsonObject> monthly() {
        return Api.json(api.get("/api/v1/events?size=100")).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(event -> MONTH.matcher(event.getString("date", "")).matches()).toList();
    }

    /** The event itself, and each list where it stands alone. */
    private static Stream<String> addresses(JsonObject event) {
        String record = event.getString("url");
        String alone = "?q=" + Api.encoded('"' + event.getJsonObject("titles").getString("nl") + '"') + "&date="
                + event.getString("date");
        Stream<String> pages = Stream.of("nl", "en").flatMap(language -> Stream.of(record + "?hl=" + language,
                "/events" + alone + "&hl=" + language, "/timeline" + alone + "&hl=" + language,
                "/map" + alone + "&hl=" + language));
        return Stream.concat(pages, Stream.of(record, record + "?format=jsonld", "/events" + alone)
                .map(address -> "/api/v1" + address));
    }

    private String told(String address) {
        return BOUNDS.matcher(api.get(address).body()).replaceAll("");
    }

    private static Pattern firstDay(JsonObject event) {
        LocalDate day = YearMonth.parse(event.getString("date")).atDay(1);
        Stream<String> words = LANGUAGES.stream().flatMap(language -> Stream.of(FormatStyle.LONG, FormatStyle.MEDIUM)
                .map(style -> DateTimeFormatter.ofLocalizedDate(style).withLocale(language).format(day)));
        return Pattern.compile(Stream.concat(Stream.of(day.toString()), words).map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(", ")\\b")), Pattern.CASE_INSENSITIVE);
    }
}
