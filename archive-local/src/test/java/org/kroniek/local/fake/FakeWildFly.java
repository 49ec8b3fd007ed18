package org.kroniek.local.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Stands in for WildFly with the archive's WAR, to be packed as {@code jboss-modules.jar}. The text of the "WAR" says how it
 * behaves: {@code works}, {@code refuses imports}, {@code imports for ever}, {@code is not deployed}, {@code never answers}
 * or {@code ends}.
 */
public final class FakeWildFly {

    private static volatile String received = "";
    private static final AtomicInteger QUESTIONS = new AtomicInteger();
    private static final AtomicInteger SEARCHES = new AtomicInteger();

    private FakeWildFly() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path deployments = Path.of(System.getProperty("jboss.server.base.dir"), "deployments");
        String behaviour = Files.readString(deployments.resolve("ROOT.war"));
        System.out.println("INFO fake server, which " + behaviour);
        if (behaviour.equals("ends")) {
            System.out.println("ERROR there is no database");
            System.exit(3);
        }
        if (behaviour.equals("is not deployed")) {
            Files.writeString(deployments.resolve("ROOT.war.failed"), "\"a table is missing\"");
            Thread.sleep(60_000);
        } else if (behaviour.equals("never answers")) {
            Thread.sleep(60_000);
        } else {
            serve(behaviour);
        }
    }

    private static void serve(String behaviour) throws IOException {
        int port = Integer.getInteger("jboss.http.port");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/api/v1/health/live", exchange -> answer(exchange, 200, "up"));
        server.createContext("/environment", exchange -> answer(exchange, 200, environment()));
        server.createContext("/received", exchange -> answer(exchange, 200, received));
        server.createContext("/searches", exchange -> answer(exchange, 200, SEARCHES.toString()));
        server.createContext("/api/v1/search", FakeWildFly::search);
        server.createContext("/api/v1/imports", exchange -> imports(exchange, behaviour));
        server.start();
    }

    private static void imports(HttpExchange exchange, String behaviour) throws IOException {
        String key = "Bearer " + System.getenv("KRONIEK_ADMIN_KEY");
        if (!key.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{\"title\":\"no such key\"}");
        } else if (exchange.getRequestMethod().equals("POST")) {
            received = exchange.getRequestHeaders().getFirst("Content-Type") + "\n"
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Location", "/api/v1/imports/7");
            answer(exchange, 202, "");
        } else {
            answer(exchange, 200, status(behaviour));
        }
    }

    /** The index of this portal follows slowly. */
    private static void search(HttpExchange exchange) throws IOException {
        switch (SEARCHES.incrementAndGet()) {
            case 1 -> answer(exchange, 503, "{}");
            case 2 -> answer(exchange, 200, "{\"total\":{\"value\":1}}");
            default -> answer(exchange, 200, "{\"total\":{\"value\":2}}");
        }
    }

    private static String status(String behaviour) {
        if (behaviour.equals("refuses imports")) {
            return """
                    {"state":"failed","counts":{"read":1,"created":0,"revised":0,"unchanged":0,"refused":1},"total":2,
                     "problems":[{"message":"no date","place":"line 1","remedy":"add one"}]}
                    """;
        }
        return QUESTIONS.incrementAndGet() == 1 || behaviour.equals("imports for ever")
                ? "{\"state\":\"queued\",\"counts\":{\"read\":0},\"total\":null,\"problems\":[]}"
                : """
                {"state":"done","counts":{"read":2,"created":2,"revised":0,"unchanged":0,"refused":0},
                 "kinds":{"articles":{"created":2,"revised":0,"unchanged":0}},"total":2,"problems":[]}
                """;
    }

    private static String environment() {
        return System.getenv().entrySet().stream().filter(variable -> variable.getKey().startsWith("KRONIEK_"))
                .map(variable -> variable.getKey() + "=" + variable.getValue()).sorted()
                .collect(Collectors.joining("\n"));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
