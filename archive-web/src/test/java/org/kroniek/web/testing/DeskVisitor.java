package org.kroniek.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kroniek.web.search.QueryString;

/** Somebody at the desk with a browser that has no script: keeps cookies, and sends forms with the proof they carry. */
public final class DeskVisitor {

    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Pattern PROOF = Pattern.compile("name=\"proof\" value=\"(\\w+)\"");
    private static final Pattern SECRET = Pattern.compile("(?s)class=\"secret\".*?<code>([^<]+)</code>");

    private final String url;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public DeskVisitor(String url) {
        this.url = url;
    }

    public HttpResponse<String> login(String account, String password) {
        return send("/login", List.of(Map.entry("account", account), Map.entry("password", password)));
    }

    public HttpResponse<String> get(String path) {
        return exchange(request(path).GET().build());
    }

    /** Sends a form as the pages do: with the proof of the session. */
    public HttpResponse<String> post(String path, String... namesAndValues) {
        List<Map.Entry<String, String>> fields = fields(namesAndValues);
        proof().ifPresent(proof -> fields.add(Map.entry("proof", proof)));
        return send(path, fields);
    }

    /** Sends a form with one file as browsers do, with the proof as its first field. */
    public HttpResponse<String> upload(String path, String fileName, byte[] file, String... namesAndValues) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        proof().ifPresent(proof -> fields.add(Map.entry("proof", proof)));
        fields.addAll(fields(namesAndValues));
        String boundary = "end-of-a-part";
        StringBuilder head = new StringBuilder();
        fields.forEach(field -> head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(boundary, field.getKey(), field.getValue())));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, fileName));
        return exchange(request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(BodyPublishers.ofString(head.toString()), BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                .build());
    }

    /** Sends a form without any proof. */
    public HttpResponse<String> postBare(String path, String... namesAndValues) {
        return send(path, fields(namesAndValues));
    }

    /** Forgets the session, as the server does after a while; the browser is still a known one. */
    public void loseSession() {
        cookies.remove("__Host-session");
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** What a page shows this once: a password or a key. */
    public static String secret(HttpResponse<String> page) {
        Matcher matcher = SECRET.matcher(page.body());
        if (!matcher.find()) {
            throw new IllegalStateException("No secret in an answer of " + page.statusCode() + ": " + page.body());
        }
        return matcher.group(1);
    }

    private Optional<String> proof() {
        Matcher matcher = PROOF.matcher(get("/help").body());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static List<Map.Entry<String, String>> fields(String... namesAndValues) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            fields.add(Map.entry(namesAndValues[index], namesAndValues[index + 1]));
        }
        return fields;
    }

    private HttpResponse<String> send(String path, List<Map.Entry<String, String>> fields) {
        return exchange(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(QueryString.of(fields))).build());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(30))
                .header("Accept-Language", "en");
        if (!cookies.isEmpty()) {
            request.header("Cookie",
                    cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
