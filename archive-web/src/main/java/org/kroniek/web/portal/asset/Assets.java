package org.kroniek.web.portal.asset;

import jakarta.enterprise.context.Dependent;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the portal, read once. */
@Dependent
public class Assets {

    private static final Map<String, Asset> ALL = Stream
            .of(Asset.load("kroniek.css", "text/css;charset=UTF-8"),
                    Asset.load("desk.css", "text/css;charset=UTF-8"),
                    Asset.load("imports.js", "text/javascript;charset=UTF-8"),
                    Asset.load("desk.js", "text/javascript;charset=UTF-8"),
                    Asset.load("kroniek.js", "text/javascript;charset=UTF-8"),
                    Asset.load("favicon.svg", "image/svg+xml"), Asset.load("world.svg", "image/svg+xml"),
                    Asset.load("world-detailed.svg", "image/svg+xml"))
            .collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));

    /**
     * The address of a file in its present version.
     *
     * @throws IllegalArgumentException when there is no such file
     */
    public String url(String name) {
        Asset asset = ALL.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("No such file: " + name);
        }
        return asset.url();
    }

    /** The file, if that is its present version: an old address must not serve new content for a year. */
    Optional<Asset> find(String version, String name) {
        return Optional.ofNullable(ALL.get(name)).filter(asset -> asset.version().equals(version));
    }
}
