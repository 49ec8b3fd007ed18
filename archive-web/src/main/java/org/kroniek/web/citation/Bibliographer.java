package org.kroniek.web.citation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import org.kroniek.web.reading.InterfaceLanguage;

/**
 * Writes references out as a manual wants, by the Citation Style Language (CSL 1.0.2). Safe for use by many threads: each
 * borrows an engine, for one can do one thing at a time only.
 */
public final class Bibliographer {

    /** Engines that wait for work, of a style in a language; each takes some two megabytes. */
    private static final int KEPT = 4;

    private final Map<Kind, BlockingQueue<StyleEngine>> idle = new ConcurrentHashMap<>();

    /** The reference to a record, in the language of its reader. */
    public List<CitationPiece> reference(CitedRecord record, CitationStyle style) {
        Kind kind = new Kind(style, record.reader());
        BlockingQueue<StyleEngine> engines = idle.computeIfAbsent(kind, any -> new ArrayBlockingQueue<>(KEPT));
        StyleEngine engine = Optional.ofNullable(engines.poll())
                .orElseGet(() -> new StyleEngine(style, record.reader()));
        List<CitationPiece> reference = engine.entry(record);
        // Not after a failure, for nobody knows in which state that leaves it; and not when enough are waiting.
        boolean _ = engines.offer(engine);
        return reference;
    }

    private record Kind(CitationStyle style, InterfaceLanguage language) {}
}
