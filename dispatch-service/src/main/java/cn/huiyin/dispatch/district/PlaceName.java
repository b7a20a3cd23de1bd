package cn.huiyin.dispatch.district;

import java.util.Optional;

/**
 * A name that people use for a place, and the office it lies in. The same name may stand in two offices (大坪村).
 *
 * @param certainty how surely the name lies in this office, 0 to 1
 * @param position WGS84; absent where none is known
 */
public record PlaceName(
        String name, Kind kind, OfficeCode office, double certainty, Use use, Optional<Position> position) {

    /** What bears the name, most telling first: the full name of an office settles more than a bus stop does. */
    public enum Kind {
        OFFICE("镇街"),
        COMMUNITY("社区"),
        VILLAGE("村"),
        LANDMARK("地点"),
        STOP("站点"),
        SHORT_NAME("地名");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The kind in the words of a reason. */
        public String label() {
            return label;
        }
    }

    /** Where the name may be recognised: a common word is no place name in running text. */
    public enum Use {
        /** In the address and in running text. */
        TEXT,
        /** In the address alone. */
        ADDRESS,
        /** Only when somebody searches the list of places. */
        SEARCH
    }
}
