package org.kroniek.web.desk.importing;

import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.RequestContext;
import java.util.List;
import java.util.Map;

/** Reads {@code multipart/form-data} (RFC 7578) as a stream, where Jakarta REST would keep all of it first. */
final class MultipartStream extends AbstractFileUpload<RequestContext, DiskFileItem, DiskFileItemFactory> {

    private MultipartStream() {}

    /** @throws BadRequestException when it is no such form */
    static UploadedForm form(String contentType, InputStream body) throws IOException {
        MultipartStream stream = new MultipartStream();
        stream.setHeaderCharset(StandardCharsets.UTF_8); // as browsers write names of files
        try {
            return new UploadedForm(stream.getItemIterator(new Sent(contentType, body)));
        } catch (FileUploadException e) {
            throw new BadRequestException("No form", e);
        }
    }

    @Override
    public FileItemInputIterator getItemIterator(RequestContext request) throws IOException {
        return super.getItemIterator(request);
    }

    @Override
    public Map<String, List<DiskFileItem>> parseParameterMap(RequestContext request) {
        throw new UnsupportedOperationException("Only a stream is read");
    }

    @Override
    public List<DiskFileItem> parseRequest(RequestContext request) {
        throw new UnsupportedOperationException("Only a stream is read");
    }

    private record Sent(String contentType, InputStream body) implements RequestContext {

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public long getContentLength() {
            return -1;
        }

        @Override
        public String getContentType() {
            return contentType;
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }
}
