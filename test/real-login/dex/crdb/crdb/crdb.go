// Package crdb stands in for the release that dex 2.13 was written against, which is no longer to be had. Dex calls it for a
// CockroachDB only; the tests use its storage in memory.
package crdb

import (
	"database/sql"
	"errors"
)

// ExecuteTx has the signature of then.
func ExecuteTx(db *sql.DB, fn func(*sql.Tx) error) error {
	return errors.New("CockroachDB is not supported by this build of dex")
}
