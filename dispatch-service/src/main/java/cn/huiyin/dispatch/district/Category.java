package cn.huiyin.dispatch.district;

import java.util.Optional;

/**
 * Category 类别: a leaf of the taxonomy, with the branch it hangs on.
 *
 * @param subgroup absent where the group has no finer branch
 * @param nightSensitive whether the same thing is worse at night (22:00-06:00, Environmental Code art. 572)
 */
public record Category(
        CategoryCode code,
        String name,
        String nameEn,
        Branch group,
        Optional<Branch> subgroup,
        boolean nightSensitive) {

    /** A named node above the leaves. */
    public record Branch(CategoryCode code, String name, String nameEn) {}

    /** Whether the node is this leaf, its subgroup or its group. */
    public boolean isUnder(CategoryCode node) {
        return code.equals(node)
                || group.code().equals(node)
                || subgroup.map(Branch::code).filter(node::equals).isPresent();
    }
}
