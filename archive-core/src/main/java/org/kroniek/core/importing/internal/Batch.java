package org.kroniek.core.importing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.importing.DocumentKind;
import org.kroniek.core.importing.ImportProblem;
import org.kroniek.core.importing.ImportSettings;

/** Documents that are to be stored together, in the order of the delivery, all of one kind. */
final class Batch {

    private final List<BatchItem> items = new ArrayList<>();
    private final List<ImportProblem> warnings = new ArrayList<>();
    private Optional<DocumentKind> kind = Optional.empty();
    private int bytes;

    /** Whether a document may be added; one that was not understood is of no kind. */
    boolean takes(BatchItem item) {
        return kind.isEmpty() || item.kind().isEmpty() || kind.equals(item.kind());
    }

    void add(BatchItem item) {
        items.add(item);
        kind = item.kind().or(() -> kind);
        bytes += item.size();
    }

    void add(ImportProblem warning) {
        warnings.add(warning);
    }

    boolean isFull(ImportSettings settings) {
        return items.size() >= settings.batchSize() || bytes >= settings.batchBytes();
    }

    boolean isEmpty() {
        return items.isEmpty() && warnings.isEmpty();
    }

    List<BatchItem> items() {
        return items;
    }

    List<ImportProblem> warnings() {
        return warnings;
    }
}
