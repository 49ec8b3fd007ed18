package org.kroniek.bench.names;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.kroniek.bench.BenchException;
import org.kroniek.core.naming.AuthorityKind;

/** Reads annotated articles from JSON Lines, packed by gzip; the fields are those of the MEANTIME corpus as we have it. */
final class AnnotatedFile {

    private static final Map<String, AuthorityKind> KINDS = Map.of("PER", AuthorityKind.PERSON, "ORG",
            AuthorityKind.ORGANISATION, "LOC", AuthorityKind.PLACE);

    private AnnotatedFile() {}

    static List<AnnotatedArticle> read(Path file) {
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).map(AnnotatedFile::article).toList();
        } catch (IOException | JsonException | NullPointerException | ClassCastException e) {
            throw new BenchException("Cannot read annotated articles from " + file + ": " + e.getMessage(), e);
        }
    }

    static AnnotatedArticle article(String line) {
        try (JsonReader json = JsonProvider.provider().createReader(new StringReader(line))) {
            JsonObject article = json.readObject();
            return new AnnotatedArticle(article.getString("id"), article.getString("story"),
                    article.getString("title"), article.getString("text"), article.getString("lang"),
                    article.getJsonArray("entities").getValuesAs(JsonObject.class).stream()
                            .filter(entity -> KINDS.containsKey(entity.getString("type")))
                            .map(AnnotatedFile::entity).toList());
        }
    }

    private static AnnotatedEntity entity(JsonObject entity) {
        return new AnnotatedEntity(entity.getString("entity"), kind(entity), entity.getString("name"), link(entity),
                entity.getJsonArray("mentions").getValuesAs(JsonString.class).stream().map(JsonString::getString)
                        .map(AnnotatedFile::untokenised).toList());
    }

    private static AuthorityKind kind(JsonObject entity) {
        return Optional.ofNullable(KINDS.get(entity.getString("type"))).orElseThrow();
    }

    private static Optional<String> link(JsonObject entity) {
        return entity.isNull("link") ? Optional.empty() : Optional.of(entity.getString("link"));
    }

    /** The mention without the blanks that the annotators' tokens have around signs. */
    static String untokenised(String mention) {
        return mention.replace(" ,", ",").replace(" - ", "-").replace(" 's", "'s").replace(" ’ s", "’s")
                .replace("( ", "(").replace(" & ", "&").strip();
    }
}
