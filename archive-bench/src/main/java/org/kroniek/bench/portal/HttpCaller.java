package org.kroniek.bench.portal;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.kroniek.bench.BenchException;

/**
 * The one HTTP/1.1 client that both sides are asked with. It keeps its connections and reads answers to the end; whatever
 * is no success is an exception, since an error page is answered fast; unless a refusal is what was asked about.
 */
public final class HttpCaller implements AutoCloseable {

    private static final int SHOWN = 500;
    private static final int BAD_REQUEST = 400;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();

    public HttpResponse<byte[]> call(HttpRequest request) {
        return successful(request, send(request));
    }

    /** The answer; empty when the request was understood but refused as wrong (400). */
    Optional<HttpResponse<byte[]>> callUnlessRefused(HttpRequest request) {
        HttpResponse<byte[]> response = send(request);
        return response.statusCode() == BAD_REQUEST ? Optional.empty() : Optional.of(successful(request, response));
    }

    private static HttpResponse<byte[]> successful(HttpRequest request, HttpResponse<byte[]> response) {
        if (response.statusCode() / 100 != 2) {
            throw new BenchException("%s %s was answered %d: %s".formatted(request.method(), request.uri(),
                    response.statusCode(), shown(response.body())));
        }
        return response;
    }

    /** What is read of an answer. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(HttpResponse<InputStream> answer) throws IOException;
    }

    /** Reads an answer as it comes: for one that is too large to be held. */
    public <T> T read(HttpRequest request, Reader<T> reader) {
        try {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream _ = response.body()) {
                if (response.statusCode() / 100 != 2) {
                    throw new BenchException(request.uri() + " was answered " + response.statusCode());
                }
                return reader.read(response);
            }
        } catch (IOException e) {
            throw new BenchException("%s broke off: %s".formatted(request.uri(), e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new BenchException("%s %s was not answered: %s".formatted(request.method(), request.uri(), e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        }
    }

    private static String shown(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8).strip();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    @Override
    public void close() {
        client.close();
    }
}
