package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kroniek.web.api.problem.StableName;
import org.kroniek.core.importing.ImportOverview;
import org.kroniek.core.paging.Page;

/**
 * Imports, the newest first.
 *
 * @param next where the following page begins
 */
@JsonbPropertyOrder({"items", "next"})
public record ImportsPayload(List<Item> items, Optional<String> next) {

    /**
     * An import in the list.
     *
     * @param fileName of its first file
     * @param files how many there are
     * @param documents dealt with so far
     * @param bytesRead of the delivery, for these
     */
    @JsonbPropertyOrder({"id", "state", "submittedBy", "submittedAt", "fileName", "files", "documents", "bytesRead",
            "totalBytes", "url"})
    public record Item(String id, String state, String submittedBy, Instant submittedAt, Optional<String> fileName,
            int files, int documents, long bytesRead, long totalBytes, String url) {}

    public static ImportsPayload of(Page<ImportOverview> page) {
        return new ImportsPayload(page.items().stream().map(ImportsPayload::item).toList(), page.next());
    }

    private static Item item(ImportOverview item) {
        return new Item(item.id().toString(), StableName.of(item.state()), item.submittedBy(), item.submittedAt(),
                item.fileName(), item.files(), item.counts().read(), item.progress().bytesRead(),
                item.progress().totalBytes(), "/api/v1/imports/" + item.id());
    }
}
