package org.kroniek.search.query.oracle;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.kroniek.search.document.ArticleDocument;
import org.kroniek.search.document.ArticleDocumentWriter;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.schema.IndexFamily;

/** What Elasticsearch itself makes of the texts of documents: their words, in every form, with their places. */
final class DocumentTokens {

    private final SearchBench bench;
    private final ArticleDocumentWriter writer = new ArticleDocumentWriter();

    DocumentTokens(SearchBench bench) {
        this.bench = bench;
    }

    /** The words of each document, by the name of the index field. */
    List<Map<String, FormTokens>> of(List<ArticleDocument> documents) {
        try {
            Request request = new Request("POST", "/" + bench.alias(IndexFamily.ARTICLES) + "/_mtermvectors");
            request.setJsonEntity(question(documents));
            try (InputStream answer = bench.connection().bulk().performRequest(request).getEntity().getContent()) {
                List<Map<String, FormTokens>> tokens = new ArrayList<>();
                new ObjectMapper().readTree(answer).get("docs")
                        .forEach(document -> tokens.add(fields(document.get("term_vectors"))));
                return tokens;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Documents are given along: the index keeps no names, from which it could find out. */
    private String question(List<ArticleDocument> documents) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("docs");
            for (ArticleDocument document : documents) {
                json.writeStartObject();
                json.writeBooleanField("offsets", false);
                json.writeBooleanField("payloads", false);
                json.writeBooleanField("field_statistics", false);
                json.writeArrayFieldStart("fields");
                json.writeString("*");
                json.writeEndArray();
                json.writeFieldName("doc");
                writer.write(document, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static Map<String, FormTokens> fields(JsonNode vectors) {
        Map<String, FormTokens> fields = new HashMap<>();
        vectors.properties().forEach(field -> {
            Map<String, int[]> places = new HashMap<>();
            field.getValue().get("terms").properties()
                    .forEach(word -> places.put(word.getKey(), places(word.getValue().get("tokens"))));
            fields.put(field.getKey(), new FormTokens(places));
        });
        return fields;
    }

    private static int[] places(JsonNode tokens) {
        return StreamSupport.stream(tokens.spliterator(), false).mapToInt(token -> token.get("position").intValue())
                .sorted().toArray();
    }
}
