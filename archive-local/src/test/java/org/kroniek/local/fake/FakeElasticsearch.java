package org.kroniek.local.fake;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stands in for Elasticsearch where only its being there matters: answers the health question on the configured port. */
public final class FakeElasticsearch {

    private FakeElasticsearch() {}

    public static void main(String[] arguments) throws IOException {
        Path configuration = Path.of(System.getenv("ES_PATH_CONF"), "elasticsearch.yml");
        int port = Files.readAllLines(configuration).stream().filter(line -> line.startsWith("http.port:"))
                .mapToInt(line -> Integer.parseInt(line.substring("http.port:".length()).trim())).findFirst()
                .orElseThrow();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/_cluster/health", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
