package org.kroniek.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A line of the table of routes.
 *
 * @param template as the server declares it
 * @param sample an address of it
 * @param demand whom it lets in: anybody, researcher, deliverer, editor or admin
 * @param status of an answer to somebody whom it lets in
 * @param personal the same for somebody who has logged in
 */
record Route(String method, String template, String sample, String demand, int status, int personal) {

    private static final String TABLE = "/org/kroniek/web/http/routes.tsv";

    static List<Route> table() {
        try (InputStream stream = Route.class.getResourceAsStream(TABLE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(Route::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Route of(String line) {
        String[] cells = line.split("\\s+");
        String[] statuses = cells[4].split("/");
        return new Route(cells[0], cells[1], cells[2].equals("=") ? cells[1] : cells[2], cells[3],
                Integer.parseInt(statuses[0]), Integer.parseInt(statuses[statuses.length - 1]));
    }

    boolean isApi() {
        return template.startsWith("/api/");
    }

    String name() {
        return method + " " + template;
    }

    @Override
    public String toString() {
        return method + " " + sample;
    }
}
