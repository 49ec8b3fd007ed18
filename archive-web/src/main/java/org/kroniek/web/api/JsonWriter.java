package org.kroniek.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Writes the API's records as JSON, whole before the first byte leaves: one that cannot be written leaves no half
 * answer behind, the length is known, and it costs less than the server's own writer, which goes by way of a
 * string.
 */
@Provider
@Produces({MediaType.APPLICATION_JSON, "application/*+json"})
public class JsonWriter implements MessageBodyWriter<Record> {

    /** A page of twenty hits with their passages. */
    private static final int USUAL_SIZE = 1 << 15;

    @Context
    private Providers providers;

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public void writeTo(Record payload, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
        providers.getContextResolver(Jsonb.class, mediaType).getContext(type).toJson(payload, bytes);
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, bytes.size());
        bytes.writeTo(out);
    }
}
