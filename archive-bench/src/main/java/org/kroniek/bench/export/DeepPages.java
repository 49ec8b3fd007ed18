package org.kroniek.bench.export;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.kroniek.bench.BenchException;
import org.kroniek.bench.measure.Samples;
import org.kroniek.bench.portal.HttpCaller;
import org.kroniek.bench.portal.JsonAnswer;

/** Opens the second and a deep page of one list in turns. Cursors lead only forward, so the deep one is walked to first. */
final class DeepPages {

    private static final int DEEP = 600;
    private static final int SIZE = 100;
    private static final int WARM_UP = 20;

    private final HttpCaller http;
    private final String url;
    private final Consumer<String> progress;

    DeepPages(HttpCaller http, String url, Consumer<String> progress) {
        this.http = http;
        this.url = url;
        this.progress = progress;
    }

    PageTimes measure(String search, int samples) {
        JsonObject page = JsonAnswer.read(http.call(page(search, Optional.empty())).body());
        long total = page.getJsonObject("total").getJsonNumber("value").longValueExact();
        String second = next(page);
        String deep = second;
        for (int number = 3; number <= DEEP; number++) {
            deep = next(JsonAnswer.read(http.call(page(search, Optional.of(deep))).body()));
        }
        Samples early = new Samples();
        Samples late = new Samples();
        for (int i = 0; i < WARM_UP + samples; i++) {
            time(search, second, i < WARM_UP ? new Samples() : early);
            time(search, deep, i < WARM_UP ? new Samples() : late);
        }
        PageTimes times = new PageTimes(search, DEEP, SIZE, total, early, late);
        progress.accept("Page %d takes %.2f times as long as page 2: %s".formatted(DEEP, times.ratio(), search));
        return times;
    }

    private void time(String search, String cursor, Samples samples) {
        HttpRequest request = page(search, Optional.of(cursor));
        long begin = System.nanoTime();
        http.call(request);
        samples.add(System.nanoTime() - begin);
    }

    private HttpRequest page(String search, Optional<String> cursor) {
        return HttpRequest.newBuilder(URI.create(url + "/api/v1/search?" + search + "&size=" + SIZE
                + cursor.map(place -> "&cursor=" + URLEncoder.encode(place, StandardCharsets.UTF_8)).orElse("")))
                .GET().build();
    }

    private static String next(JsonObject page) {
        return Optional.ofNullable(page.getString("next", null))
                .orElseThrow(() -> new BenchException("There are not so many pages"));
    }
}
