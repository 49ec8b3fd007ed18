package org.kroniek.search.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.client.ElasticSettings;
import org.kroniek.search.document.AuthorityDocument;
import org.kroniek.search.fixture.Authority;

/** What becomes of a request as a whole, against a server that answers as proxies and overloaded nodes do. */
class BulkFlightTest {

    private static final int LIMIT = 3_000;
    private static final Duration SEARCH_TIMEOUT = Duration.ofMillis(500);

    private final List<String> queries = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> lengths = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private ElasticConnection connection;
    private int fixedStatus;
    private Duration delay = Duration.ZERO;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        connection = new ElasticConnection(new ElasticSettings(url, Optional.empty(), ElasticSettings.CONNECT_TIMEOUT,
                SEARCH_TIMEOUT, Duration.ofSeconds(20), 8));
    }

    @AfterEach
    void stop() {
        connection.close();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        lengths.add(body.length);
        queries.add(exchange.getRequestURI().getQuery());
        LockSupport.parkNanos(delay.toNanos());
        int status = fixedStatus != 0 ? fixedStatus : body.length > LIMIT ? 413 : 200;
        byte[] answer = "{\"errors\": false}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private List<BulkOutcome> send(String... texts) throws IOException {
        BulkBody.Builder body = new BulkBody.Builder();
        BulkBodyWriter writer = new BulkBodyWriter(Integer.MAX_VALUE);
        long version = 1;
        for (String text : texts) {
            AuthorityDocument place = AuthorityDocument.of(Authority.place(text).snapshot());
            writer.write(ChangeSubject.of(place.id()), version++, Optional.of(place), body);
        }
        return new BulkSender(connection).send("feed", body.build()).land();
    }

    @Test
    void shouldBeDivided_untilWhatIsTooLargeStandsAlone() throws Exception {
        List<BulkOutcome> outcomes = send("a", "b", "x".repeat(LIMIT), "c", "d");
        assertThat(outcomes).hasSize(5);
        assertThat(outcomes.get(2)).isInstanceOf(BulkOutcome.Rejected.class);
        assertThat(outcomes.stream().filter(outcome -> outcome instanceof BulkOutcome.Written)
                .collect(Collectors.toList()))
                .hasSize(4);
        assertThat(lengths).hasSizeLessThan(10);
    }

    @Test
    void shouldBeTriedAgain_whenTheServerIsOverloaded() throws Exception {
        for (int status : new int[]{404, 429, 502, 503}) {
            fixedStatus = status;
            assertThat(send("a", "b")).hasSize(2).allMatch(outcome -> outcome instanceof BulkOutcome.Overloaded);
        }
        assertThat(lengths).as("not divided").hasSize(4);
    }

    @Test
    void shouldBeTriedAgain_whenWeMayNotWrite() throws Exception {
        fixedStatus = 403;
        assertThat(send("a")).allMatch(outcome -> outcome instanceof BulkOutcome.Overloaded);
    }

    /** Else an index that was lost would come back by itself, without our schema. */
    @Test
    void shouldInsistOnAnAlias() throws Exception {
        send("a");
        assertThat(queries).singleElement().asString().contains("require_alias=true");
    }

    @Test
    void shouldHaveMoreTimeThanASearch() throws Exception {
        delay = SEARCH_TIMEOUT.multipliedBy(3);
        assertThat(send("a")).containsExactly(new BulkOutcome.Written());
    }

    @Test
    void shouldBeTriedAgain_whenNobodyAnswers() throws Exception {
        server.stop(0);
        assertThat(send("a")).allMatch(outcome -> outcome instanceof BulkOutcome.Overloaded);
    }
}
