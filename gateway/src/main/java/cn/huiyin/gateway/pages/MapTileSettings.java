package cn.huiyin.gateway.pages;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huiyin.gateway.map} of tiles that pages draw under their own outlines; without any no browser asks
 * anybody but this gateway.
 *
 * @param tiles addresses with {@code {z}}, {@code {x}}, {@code {y}} and, where there are subdomains, {@code {s}}; the
 *     lowest layer first. In WGS84 or CGCS2000, as the outlines are
 * @param subdomains what may stand for {@code {s}}
 * @param attribution whose the tiles are, as their licence wants it to be said on the map
 */
@ConfigurationProperties("huiyin.gateway.map")
record MapTileSettings(
        @DefaultValue List<String> tiles,
        @DefaultValue List<String> subdomains,
        @DefaultValue("") String attribution) {

    private static final String SUBDOMAIN = "{s}";

    MapTileSettings {
        tiles.forEach(tile -> {
            if (Stream.of("{z}", "{x}", "{y}").anyMatch(part -> !tile.contains(part))) {
                throw new IllegalArgumentException(
                        "huiyin.gateway.map.tiles: " + tile + " (expected: an address with {z}, {x} and {y})");
            }
        });
        if (!tiles.isEmpty() && attribution.isBlank()) {
            throw new IllegalArgumentException("huiyin.gateway.map.attribution: empty (expected: whose the tiles are)");
        }
    }

    /** Scheme, host and port of each server of tiles, as a content security policy names them; empty without tiles. */
    String origins() {
        return tiles.stream().flatMap(this::servers).distinct().collect(Collectors.joining(" "));
    }

    private Stream<String> servers(String tile) {
        Stream<String> addresses = tile.contains(SUBDOMAIN)
                ? subdomains.stream().map(subdomain -> tile.replace(SUBDOMAIN, subdomain))
                : Stream.of(tile);
        return addresses.map(MapTileSettings::origin);
    }

    private static String origin(String address) {
        URI server = URI.create(address.replaceAll("[{}]", ""));
        return server.getScheme() + "://" + server.getAuthority();
    }
}
