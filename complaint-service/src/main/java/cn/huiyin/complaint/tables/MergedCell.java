package cn.huiyin.complaint.tables;

/**
 * A cell that a spreadsheet has merged with those beneath it; only the first row holds what all of them show.
 *
 * @param column counted from 0
 * @param first row, as a spreadsheet counts
 * @param last row, as a spreadsheet counts
 */
public record MergedCell(int column, long first, long last) {}
