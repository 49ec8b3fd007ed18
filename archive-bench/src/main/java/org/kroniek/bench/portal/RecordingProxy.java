package org.kroniek.bench.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kroniek.bench.BenchException;

/**
 * Stands between a portal and Elasticsearch and remembers the searches that pass. Nothing is measured through it.
 */
public final class RecordingProxy implements AutoCloseable {

    /** They belong to one connection, or are made anew by the client. */
    private static final Set<String> HOP_BY_HOP = Set.of("connection", "content-length", "expect", "host", "keep-alive",
            "transfer-encoding", "upgrade");

    private final String node;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<RecordedRequest> recorded = new ArrayList<>();

    /** @param node address of Elasticsearch */
    public RecordingProxy(String node) {
        this.node = node;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new BenchException("No port for the recording: " + e.getMessage(), e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::pass);
        server.start();
    }

    public String url() {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":" + server.getAddress().getPort();
    }

    /** The searches that passed since it was asked before, in their order. */
    public List<RecordedRequest> take() {
        synchronized (recorded) {
            List<RecordedRequest> taken = List.copyOf(recorded);
            recorded.clear();
            return taken;
        }
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            RecordedRequest request = new RecordedRequest(exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(), endToEnd(exchange.getRequestHeaders()),
                    exchange.getRequestBody().readAllBytes());
            if (request.isSearch()) {
                synchronized (recorded) {
                    recorded.add(request);
                }
            }
            answer(exchange, client.send(request.to(node), BodyHandlers.ofByteArray()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> response) throws IOException {
        exchange.getResponseHeaders().putAll(endToEnd(response.headers().map()));
        byte[] body = response.body();
        exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private static Map<String, List<String>> endToEnd(Map<String, List<String>> headers) {
        Map<String, List<String>> kept = new HashMap<>();
        headers.forEach((name, values) -> {
            if (!HOP_BY_HOP.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
                kept.put(name, values);
            }
        });
        return kept;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
        client.close();
    }
}
