package org.kroniek.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.Alias;
import co.elastic.clients.elasticsearch.indices.ElasticsearchIndicesClient;
import co.elastic.clients.elasticsearch.indices.IndexState;
import java.io.IOException;
import java.io.StringReader;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.client.ElasticFailures;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.search.schema.IndexFamily;
import org.kroniek.search.schema.IndexSchema;
import org.kroniek.search.schema.SchemaFingerprint;

/**
 * Knows which indices of a family there are, and brings about those there should be: one live index behind the alias,
 * and beside it a successor while the live one has an older schema. Several portals may do so at once.
 */
public final class IndexCatalog {

    private static final System.Logger LOG = System.getLogger(IndexCatalog.class.getName());
    private static final String ALREADY_THERE = "resource_already_exists_exception";

    private final ElasticsearchIndicesClient indices;
    private final IndexFamily family;
    private final IndexSchema schema;
    private final IndexSettings settings;

    public IndexCatalog(ElasticConnection connection, IndexFamily family, IndexSettings settings) {
        this.indices = connection.client().indices();
        this.family = family;
        this.schema = IndexSchema.of(family);
        this.settings = settings;
    }

    public IndexFamily family() {
        return family;
    }

    /** The alias that searches go to. */
    public String alias() {
        return settings.alias(family);
    }

    /**
     * The indices that have to be kept up to date: the live one, and its successor if one is being filled. Creates what
     * is missing and deletes what an earlier switch left behind.
     *
     * @throws SearchUnavailableException when Elasticsearch cannot be reached
     */
    public List<Generation> generations() {
        List<Generation> all = existing();
        Optional<Generation> live = newestLive(all);
        if (live.isEmpty()) {
            return List.of(revived(all).orElseGet(() -> create(next(all), true)));
        }
        all.stream().filter(old -> !old.live() && old.number() < live.get().number()).forEach(this::delete);
        if (!schema.fingerprint().supersedes(live.get().schema())) {
            return List.of(live.get());
        }
        Generation successor = newestOfOurs(all).orElseGet(() -> create(next(all), false));
        return List.of(live.get(), successor);
    }

    /**
     * The index that searches go to; empty before there is one.
     *
     * @throws SearchUnavailableException when Elasticsearch cannot be reached
     */
    public Optional<Generation> live() {
        return newestLive(existing());
    }

    private static Optional<Generation> newestLive(List<Generation> all) {
        return all.stream().filter(Generation::live).reduce((older, newer) -> newer);
    }

    /** Lets searches go to this index from now on, and deletes the one before, in one step that readers never see. */
    public void promote(Generation successor) {
        List<Generation> previous = existing().stream().filter(Generation::live)
                .filter(old -> old.number() != successor.number()).toList();
        LOG.log(System.Logger.Level.INFO, "Searches go to {0} now", successor.index());
        ElasticFailures.translated(() -> indices.updateAliases(update -> {
            update.actions(add -> add.add(a -> a.index(successor.index()).alias(alias())));
            previous.forEach(old -> update.actions(remove -> remove.removeIndex(r -> r.index(old.index()))));
            return update;
        }));
    }

    private List<Generation> existing() {
        return ElasticFailures.translated(() -> indices.get(g -> g.index(alias() + "-*"))).indices().entrySet().stream()
                .flatMap(found -> generation(found.getKey(), found.getValue()).stream())
                .sorted(Comparator.comparingInt(Generation::number)).toList();
    }

    private Optional<Generation> generation(String index, IndexState state) {
        return Generation.number(alias(), index).map(number -> {
            String uuid = Objects.requireNonNull(Objects.requireNonNull(state.settings()).index()).uuid();
            return new Generation(family, index, number, Objects.requireNonNull(uuid), fingerprint(state),
                    state.aliases().containsKey(alias()));
        });
    }

    private static SchemaFingerprint fingerprint(IndexState state) {
        Map<String, Object> meta = new HashMap<>();
        if (state.mappings() != null) {
            state.mappings().meta().forEach((name, value) -> meta.put(name, value.to(Object.class)));
        }
        return SchemaFingerprint.of(meta);
    }

    private Optional<Generation> newestOfOurs(List<Generation> all) {
        return all.stream().filter(found -> found.schema().equals(schema.fingerprint())).filter(found -> !found.live())
                .reduce((older, newer) -> newer);
    }

    /** A successor whose predecessor was lost: better than an empty index. */
    private Optional<Generation> revived(List<Generation> all) {
        Optional<Generation> left = newestOfOurs(all);
        left.ifPresent(this::promote);
        return left;
    }

    private static int next(List<Generation> all) {
        return all.isEmpty() ? 1 : all.getLast().number() + 1;
    }

    private Generation create(int number, boolean live) {
        String index = Generation.name(alias(), number);
        LOG.log(System.Logger.Level.INFO, "Creating the index {0}", index);
        ElasticFailures.translated(() -> {
            create(index, live);
            return index;
        });
        return existing().stream().filter(found -> found.number() == number).findFirst()
                .orElseThrow(() -> new SearchUnavailableException("The index " + index + " vanished", null));
    }

    private void create(String index, boolean live) throws IOException {
        Map<String, Alias> aliases = new HashMap<>();
        aliases.put(Generation.feed(index), Alias.of(a -> a));
        if (live) {
            aliases.put(alias(), Alias.of(a -> a));
        }
        try {
            indices.create(c -> c.index(index).withJson(new StringReader(schema.creation(settings.replicas())))
                    .aliases(aliases));
        } catch (ElasticsearchException e) {
            // Another portal was faster; what it made is what we wanted.
            if (!ALREADY_THERE.equals(e.error().type())) {
                throw e;
            }
        }
    }

    private void delete(Generation old) {
        LOG.log(System.Logger.Level.INFO, "Deleting {0}, which no search uses any more", old.index());
        ElasticFailures.translated(() -> indices.delete(d -> d.index(old.index()).ignoreUnavailable(true)));
    }
}
