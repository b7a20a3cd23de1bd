package cn.huiyin.dispatch.district;

/**
 * Office 镇街: the street office or town that handles a case.
 *
 * @param shortName how people say it without 街道 or 镇; empty where that would be another word; two offices may share one (南坪)
 * @param centre its seat, WGS84
 */
public record Office(OfficeCode code, String name, String nameEn, Kind kind, String shortName, Position centre) {

    /** A street office 街道 of the town, or a town 镇. */
    public enum Kind {
        STREET,
        TOWN
    }
}
