package cn.huiyin.complaint.staff;

/**
 * Somebody of staff. Public for the database driver.
 *
 * @param id of the account
 * @param name as colleagues see it
 */
public record Person(String id, String name) {}
