package org.kroniek.core.undo;

import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.importing.DocumentKind;

/**
 * What stays of an import.
 *
 * @param item the document's number within the import
 * @param id of the article, authority or event; terms have none
 */
public record KeptDocument(int item, DocumentKind kind, Optional<UUID> id, KeptReason reason) {}
