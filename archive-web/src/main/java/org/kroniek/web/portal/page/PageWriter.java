package org.kroniek.web.portal.page;

import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes pages as UTF-8. */
@Provider
@Dependent
@Produces(MediaType.TEXT_HTML)
public class PageWriter implements MessageBodyWriter<PortalPage> {

    /** The media type of every page. */
    public static final String HTML = "text/html;charset=UTF-8";

    private final PageRenderer renderer = new PageRenderer();

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return PortalPage.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(PortalPage page, Class<?> type, Type genericType, Annotation[] annotations,
            MediaType mediaType, MultivaluedMap<String, Object> headers, OutputStream stream) throws IOException {
        Utf8ByteOutput output = renderer.render(page);
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, output.getContentLength());
        output.writeTo(stream);
    }
}
