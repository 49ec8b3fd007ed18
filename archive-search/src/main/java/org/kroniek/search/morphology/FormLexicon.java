package org.kroniek.search.morphology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import morfologik.fsa.ByteSequenceIterator;
import morfologik.stemming.Dictionary;
import morfologik.stemming.ISequenceEncoder;

/** A dictionary of inflected forms: for each its lemmas and what form of them it is. Safe for any number of threads. */
final class FormLexicon {

    private final Dictionary dictionary;
    private final byte separator;
    private final TagSet tags;
    private final WordGraph graph;

    private FormLexicon(Dictionary dictionary, TagSet tags) {
        this.dictionary = dictionary;
        this.separator = dictionary.metadata.getSeparator();
        this.tags = tags;
        this.graph = new WordGraph(dictionary.fsa, separator);
    }

    /**
     * Reads a dictionary of LanguageTool's from the class path into memory.
     *
     * @param name path below its resources, without suffix
     * @param tags what its tags mean
     */
    static FormLexicon of(String name, TagSet tags) {
        return new FormLexicon(read(name), tags);
    }

    static Dictionary read(String name) {
        try (InputStream automaton = open(name + ".dict"); InputStream description = open(name + ".info")) {
            return Dictionary.read(automaton, description);
        } catch (IOException e) {
            throw new UncheckedIOException("The dictionary " + name + " cannot be read", e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream stream = FormLexicon.class.getResourceAsStream("/org/languagetool/resource/" + file);
        if (stream == null) {
            throw new IOException("The dictionary " + file + " is missing from the class path");
        }
        return stream;
    }

    /** All entries for a form, whatever its accents and its first letter's case; empty for one that is not there. */
    List<WordReading> readings(String folded) {
        List<WordReading> readings = new ArrayList<>();
        graph.walkToEnd(folded, 0,
                (_, path, length, node) -> addReadings(ByteBuffer.wrap(path, 0, length), node, readings));
        return readings;
    }

    /** Tells where the words end that begin at a position. */
    void endsFrom(int start, String folded, IntConsumer ends) {
        graph.walk(folded, start, (end, _, _, _) -> ends.accept(end));
    }

    /** Whether what stands in a word from a position to the end is a word. */
    boolean hasEnd(int start, String folded) {
        boolean[] found = new boolean[1];
        graph.walkToEnd(folded, start, (_, _, _, _) -> found[0] = true);
        return found[0];
    }

    private void addReadings(ByteBuffer word, int node, List<WordReading> readings) {
        ISequenceEncoder encoder = dictionary.metadata.getSequenceEncoderType().get();
        for (ByteSequenceIterator entries = new ByteSequenceIterator(dictionary.fsa, node); entries.hasNext();) {
            ByteBuffer entry = entries.next();
            int tagAt = separatorIn(entry);
            String lemma = text(encoder.decode(null, word, entry.slice(0, tagAt)));
            String tag = text(entry.slice(tagAt + 1, entry.limit() - tagAt - 1));
            readings.add(new WordReading(WordFolding.fold(lemma), tags.classOf(lemma, tag), tag,
                    !lemma.isEmpty() && Character.isUpperCase(lemma.codePointAt(0))));
        }
    }

    /** The first byte says how many letters the lemma lacks; by chance it may look like a separator. */
    private int separatorIn(ByteBuffer entry) {
        for (int at = 1; at < entry.limit(); at++) {
            if (entry.get(at) == separator) {
                return at;
            }
        }
        return entry.limit() - 1;
    }

    private static String text(ByteBuffer bytes) {
        return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    }
}
