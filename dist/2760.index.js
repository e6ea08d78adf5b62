export const id = 2760;
export const ids = [2760];
export const modules = {

/***/ 42760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   anonymous: () => (/* binding */ anonymous)
/* harmony export */ });
/** The login for a server that requires none. */
function anonymous() {
    return {
        identify: async () => ({ headers: {}, session: 0 }),
        accept: () => { },
        renew: async () => false,
        hint: () => "Set one of `token`, `cookie`, `username` + `password` and `oidc-audience`. If one is set from a secret: secrets are empty in pull requests from forks and from Dependabot.",
    };
}


/***/ })

};
