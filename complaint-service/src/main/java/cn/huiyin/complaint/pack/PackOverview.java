package cn.huiyin.complaint.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The district pack.
 *
 * @param code of the district, six digits
 * @param version of the pack
 * @param tables its files
 */
record PackOverview(String code, String version, List<Table> tables) {

    /**
     * A file of the pack.
     *
     * @param file its name in the folder of the pack
     * @param name what it holds, in the language that was asked for
     * @param asOf the year, month or day that it speaks of
     * @param source where it comes from and what that is worth
     * @param rows how many; absent where the file is no list
     */
    record Table(
            String file,
            String name,
            String asOf,
            String source,
            @Nullable Integer rows) {}
}
