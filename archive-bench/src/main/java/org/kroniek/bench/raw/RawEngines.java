package org.kroniek.bench.raw;

import java.nio.file.Path;
import org.kroniek.bench.BenchException;
import org.kroniek.bench.portal.ImportProgress;
import org.kroniek.local.process.Directories;

/** PostgreSQL and Elasticsearch loaded with the very rows and documents that the archive has made of an import. */
public final class RawEngines {

    private final RawDatabase database;
    private final RawIndex index;

    public RawEngines(RawDatabase database, RawIndex index) {
        this.database = database;
        this.index = index;
    }

    /** Takes a copy of what an import has made. */
    public RawCopy export(ImportProgress imported, Path directory) {
        Directories.create(directory);
        database.export(imported.id(), directory);
        return new RawCopy(imported.created(), directory,
                index.export(database.publications(imported.id()), directory));
    }

    /** Loads a copy; each can be loaded once. */
    public RawLoad load(RawCopy copy) {
        long before = index.count();
        RawLoad load = new RawLoad(copy.documents(), database.load(copy.rows()), index.load(copy.bulkRequests()));
        long loaded = index.count() - before;
        if (loaded != copy.documents()) {
            throw new BenchException("%d documents were to be loaded, but %d were".formatted(copy.documents(), loaded));
        }
        return load;
    }
}
