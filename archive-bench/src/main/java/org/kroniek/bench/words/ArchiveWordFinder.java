package org.kroniek.bench.words;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kroniek.bench.BenchException;
import org.kroniek.bench.corpus.Delivery;
import org.kroniek.bench.importing.SettledImport;
import org.kroniek.bench.portal.HitPages;
import org.kroniek.bench.portal.HttpCaller;
import org.kroniek.bench.portal.PortalApi;
import org.kroniek.local.LocalArchive;

/**
 * Finds by a running archive that has each form as an article: whatever a search does, from the query language to the
 * index's stems and the vocabulary's additions.
 */
public final class ArchiveWordFinder implements WordFinder {

    private final HitPages hits;
    private final SettledImport imported;
    private final Map<String, Set<String>> asked = new HashMap<>();

    private ArchiveWordFinder(HitPages hits, SettledImport imported) {
        this.hits = hits;
        this.imported = imported;
    }

    /**
     * Imports Dutch forms and waits until all of them are found.
     *
     * @param archive without other articles
     * @param work directory for the delivery
     */
    public static ArchiveWordFinder ofDutch(Set<String> forms, HttpCaller http, LocalArchive archive, Path work) {
        SettledImport imported = SettledImport.of(
                Delivery.ofOwnIds(new FormCorpus(forms, "nl"), work.resolve("forms.jsonl")), http, archive);
        if (imported.documents().size() != forms.size()) {
            throw new BenchException("Of %d word forms the archive took only %d: %s".formatted(forms.size(),
                    imported.documents().size(), imported.report()));
        }
        return new ArchiveWordFinder(new HitPages(new PortalApi(http, archive.url(), archive.adminKey())), imported);
    }

    /** A word that the query language refuses finds nothing. */
    @Override
    public Set<String> find(String word) {
        return asked.computeIfAbsent(word, this::ask);
    }

    private Set<String> ask(String word) {
        List<UUID> found = hits
                .read("q=" + URLEncoder.encode(word, StandardCharsets.UTF_8), imported.documents().size())
                .orElse(List.of());
        return found.stream().map(imported::externalId).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
