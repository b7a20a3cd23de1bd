package cn.huiyin.dispatch.district;

import java.util.Locale;
import java.util.Optional;

/**
 * A name that people use for a place, and the office it lies in. The same name may stand in two offices (大坪村).
 *
 * @param certainty how surely the name lies in this office, 0 to 1
 * @param position WGS84; absent where none is known
 */
public record PlaceName(
        String name, Kind kind, OfficeCode office, double certainty, Use use, Optional<Position> position) {

    /**
     * What the name stands for, the most decisive first: the full name of an office decides more than a bus stop does.
     */
    public enum Kind {
        OFFICE,
        COMMUNITY,
        VILLAGE,
        LANDMARK,
        STOP,
        SHORT_NAME,
        /** A station of the metro. */
        STATION,
        /** A road that runs through several offices. */
        ROAD,
        /** A quarter that reaches into several offices. */
        AREA,
        /** Another name of a place that is in the list. */
        ALIAS;

        /** The name in a reason, e.g. {@code short-name}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Where the name may be recognised: a common word is not recognised in running text. */
    public enum Use {
        /** In the address and in running text. */
        TEXT,
        /** In the address alone. */
        ADDRESS,
        /** Only when somebody searches the list of places. */
        SEARCH
    }
}
