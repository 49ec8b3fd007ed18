package org.kroniek.core.text;

import java.util.Optional;

/**
 * The bytes an article came from.
 *
 * @param mediaType as the importer names it, such as {@code text/plain; charset=utf-8}
 * @param fileName the name it was delivered under, if it had one
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once and never compared
public record OriginalContent(byte[] bytes, String mediaType, Optional<String> fileName, ContentHash sha256) {}
