package org.kroniek.bench.corpus;

import java.util.Optional;

/**
 * One article to import.
 *
 * @param id what its source calls it
 * @param source name of its publication
 * @param date as the archive reads dates (EDTF)
 * @param language as a language tag
 */
public record Document(String text, Optional<String> title, Optional<String> source, Optional<String> date,
        Optional<String> language, Optional<String> byline, Optional<String> section, Optional<String> url,
        Optional<String> id) {}
